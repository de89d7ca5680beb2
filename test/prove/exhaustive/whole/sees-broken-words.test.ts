/** Each claim about whole intakes is seen to fail for rules that break it. */
import { expect, it } from "vitest";
import type { Assessment } from "../../../../rules/assessment.ts";
import { rules } from "../../../../rules/advisories/index.ts";
import { advise, type AnyRule, type Message, notFound } from "../../../../rules/rule.ts";
import { assessWholeIntakes, wholeInvariants } from "./assess-whole.ts";
import { wholeIntake } from "./whole-intake.ts";

const seed = 20261121;
const some = { from: 0, to: 1_000 };
const prove = (list?: readonly AnyRule[]) => assessWholeIntakes(seed, some, list).brokenCounts;

const [model] = rules;
if (model === undefined) throw new Error("there is no rule");
const also = (decide: AnyRule["decide"]): readonly AnyRule[] =>
  rules.with(0, { ...model, needs: [], decide });
const saying = (
  message: Partial<Message>,
  level: "inform" | "prescriber-review" = "inform",
): readonly AnyRule[] => also(() => advise([finding(message, level)]));

function finding(message: Partial<Message>, level: "inform" | "prescriber-review" = "inform") {
  const reasons = [{ path: "visit", says: "doctored" }];
  return {
    topic: "also-noted",
    level,
    strength: "clinic-default",
    sources: [],
    message: () => ({ title: "doctored", text: [], reasons, ...message }),
  } as const;
}

let calls = 0;
const broken: Readonly<Record<string, readonly AnyRule[]>> = {
  total: also(() => {
    throw new Error("doctored");
  }),
  deterministic: also(() => {
    calls += 1;
    return calls % 2 === 0 ? notFound : advise([finding({})]);
  }),
  "order-independent": also(({ medications: { medicines } }) =>
    (medicines.at(0)?.name ?? "") > (medicines.at(-1)?.name ?? "") ? advise([finding({})]) : notFound,
  ),
  "fixed line": rules.filter(
    ({ id }) => !id.startsWith("benzodiazepine-") && id !== "sedative-not-prescribed",
  ),
  "no time to reach": also(({ medications: { medicines } }) =>
    advise(
      medicines.map(({ index }) => ({
        ...finding({
          text: ["This clinic's protocol asks for 12 h, reached Sat 21 Nov 09:30."],
          reasons: [{ path: `medications.entries[${String(index)}].pattern`, says: "doctored" }],
        }),
        topic: "timing",
      })),
    ),
  ),
  "timing of each": rules.filter(({ id }) => id !== "benzodiazepine-premedication"),
  "says why": saying({ reasons: [] }),
  "no dose": saying({ text: ["Give 0.5 mg/kg."] }),
  "never said": saying({ text: ["It is safe to go on."] }),
  "nothing twice": also(() => advise([finding({}), finding({})])),
  "quiet without risk": saying({}, "prescriber-review"),
};

it("C19 nothing is found in the rules as they are, and some intakes have no risk factor", () => {
  expect(prove()).toEqual({});
  expect(
    Array.from({ length: 400 }, (_, number) => wholeIntake(seed, number)).some((each) => each.isRiskFree),
  ).toBe(true);
});

it.each(Object.entries(broken))("C19 rules that break “%s” are seen", (name, list) => {
  expect(prove(list)[name]).toBeGreaterThan(0);
});

it("C18 a disposition that is not the loudest, and a quiet line over a list nobody settled, are seen", () => {
  const { intake } = wholeIntake(seed, 0);
  const isBroken = (name: string, assessment: Partial<Assessment>, list: "listed" | "declined") =>
    wholeInvariants
      .find((each) => each.name === name)
      ?.isBroken({
        intake: { ...intake, medications: { ...intake.medications, list, entries: [] } },
        assessment: { advisories: [], ...assessment } as unknown as Assessment,
        isRiskFree: false,
        isSampled: false,
        assessAgain: () => assessment as Assessment,
      });

  expect(isBroken("loudest", { disposition: "inform" }, "listed")).toBe(true);
  expect(isBroken("quiet line", { quietLine: "No benzodiazepine reported" }, "declined")).toBe(true);
});
