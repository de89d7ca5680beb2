import { describe, expect, it } from "vitest";
import type { RuleOutcome } from "../../rules/assessment.ts";
import type { Facts, MedicineFacts } from "../../rules/facts.ts";
import { quietLine } from "../../rules/quiet-line.ts";
import { benzodiazepine } from "../support/builders/drug-builder.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../support/builders/facts-builder.ts";
import { assessedAtMs } from "../support/builders/intake-builder.ts";
import { say } from "../support/builders/say-builder.ts";

const settled: readonly RuleOutcome[] = [
  "benzodiazepine-timing",
  "medication-list-unconfirmed",
  "medication-unrecognised",
  "medication-unconfirmed",
].map((rule) => ({ rule, outcome: "not-found", reasons: [] }));
const lineOf = (facts: Facts, outcomes = settled) => quietLine(facts, outcomes, say, assessedAtMs);
const changed = (rule: string, change: Partial<RuleOutcome>): readonly RuleOutcome[] =>
  settled.map((each) => (each.rule === rule ? { ...each, ...change } : each));

const said =
  "No benzodiazepine reported by the patient to the nurse (A. Lindqvist) at Sat 21 Nov 08:20 2026 UTC-5";
const sertraline = takenOther("sertraline", ["none"], { lastHours: 2 });
const mixedUp = (typed: string, other: string): MedicineFacts => ({
  ...takenOther(typed, ["none"], { typed }),
  lookAlikes: [benzodiazepine(other)],
});

describe("the quietest line", () => {
  it("is said when every rule about the list found nothing", () => {
    expect(lineOf(factsWith())).toBe(said);
    expect(lineOf(factsWith({ medicines: [sertraline] }))).toBe(said);
  });

  it.each(["medication-list-unconfirmed", "medication-unrecognised", "medication-unconfirmed"])(
    "is not said when %s advises, cannot tell, or was not judged",
    (rule) => {
      expect(lineOf(factsWith(), changed(rule, { outcome: "advise" }))).toBeUndefined();
      expect(lineOf(factsWith(), changed(rule, { outcome: "cannot-tell", missing: "" }))).toBeUndefined();
      expect(
        lineOf(
          factsWith(),
          settled.filter((each) => each.rule !== rule),
        ),
      ).toBeUndefined();
    },
  );

  it("is not said when no rule about the list was judged", () => {
    expect(lineOf(factsWith(), [])).toBeUndefined();
  });

  it.each<[string, Facts]>([
    ["a benzodiazepine", factsWith({ medicines: [sertraline, takenBenzodiazepine("diazepam", {})] })],
    ["a direct question nobody asked", factsWith({ medications: { stoppedRecently: undefined } })],
    ["street sedatives nobody asked about", factsWith({ lifestyle: { answers: {} } })],
    ["habits nobody asked about", factsWith({ lifestyle: undefined })],
  ])("is not said with %s", (_what, facts) => {
    expect(lineOf(facts)).toBeUndefined();
  });
});

describe("what stands in the same sentence", () => {
  const doubts = [
    "whether “clonidine” is clonidine and not clonazePAM (easily mixed up)",
    "whether “buspirone” is buspirone and not LORazepam (easily mixed up)",
  ] as const;
  const facts = factsWith({
    medicines: [mixedUp("clonidine", "clonazepam"), mixedUp("buspirone", "lorazepam")],
  });
  const cannotTell = (missing: string) =>
    changed("medication-unconfirmed", { outcome: "cannot-tell", missing });

  it("names that are easily mixed up, when nothing else is missing", () => {
    expect(lineOf(facts, cannotTell(doubts.join("; ")))).toBe(
      `${said}; not checked: ${doubts[0]}; not checked: ${doubts[1]}`,
    );
  });

  it("and no line at all when something else is missing too, or nobody judged the names", () => {
    expect(lineOf(facts, cannotTell(`${doubts.join("; ")}; what “blorbex” is`))).toBeUndefined();
    expect(lineOf(facts, settled.slice(0, 3))).toBeUndefined();
  });

  it("nor when names are all that is missing, and another rule about the list advises", () => {
    const outcomes = cannotTell(doubts.join("; ")).map((each) =>
      each.rule === "medication-list-unconfirmed" ? { ...each, outcome: "advise" as const } : each,
    );
    expect(lineOf(facts, outcomes)).toBeUndefined();
  });

  it("an unknown name that staff called not a sedative, beside one that nobody had to review", () => {
    const by = "Dana Cole";
    const blorbex: MedicineFacts = {
      ...takenOther("blorbex", [], { classification: { as: "not-a-sedative", by } }),
      recognition: "unrecognised",
      notASedativeBy: by,
      drugs: [],
    };
    expect(lineOf(factsWith({ medicines: [sertraline, blorbex] }))).toBe(
      `${said}; “blorbex”: not recognised; not a sedative, reviewed by Dana Cole`,
    );
  });

  it("no review of a drug that was named", () => {
    const classified = takenOther("sertraline", ["none"], {
      confirmedDrugIds: ["sertraline"],
      classification: { as: "drug", by: "Dana Cole" },
    });
    expect(lineOf(factsWith({ medicines: [classified] }))).toBe(said);
  });
});

it.each<[Facts["visit"]["filledInBy"], string]>([
  [{ role: "patient" }, "the patient"],
  [{ role: "patient", name: "Maria Okafor" }, "the patient (Maria Okafor)"],
  [{ role: "patient", name: "" }, "the patient"],
  [{ role: "front-desk" }, "the patient to the front desk"],
  [{ role: "pharmacist", name: "B. Aalto" }, "the patient to the pharmacist (B. Aalto)"],
])("filled in by %j it is reported by “%s”", (filledInBy, reporter) => {
  expect(lineOf(factsWith({ visit: { filledInBy } }))).toBe(
    `No benzodiazepine reported by ${reporter} at Sat 21 Nov 08:20 2026 UTC-5`,
  );
});
