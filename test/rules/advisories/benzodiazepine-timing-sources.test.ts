import { expect, it } from "vitest";
import { benzodiazepineTiming } from "../../../rules/advisories/benzodiazepine-timing.ts";
import { combinedDepressants } from "../../../rules/advisories/combined-depressants.ts";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import { decide } from "../../../rules/decide.ts";
import type { Facts } from "../../../rules/facts.ts";
import type { AnyRule } from "../../../rules/rule.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { asNeeded } from "../../support/builders/intake-builder.ts";

function restsOn(rule: AnyRule, facts: Facts) {
  const { decision } = decide(facts, defaultProtocol, [rule]).judged[0] ?? {};
  if (decision?.outcome !== "advise") throw new Error("nothing found");
  return decision.found.map(({ strength, sources }) => ({
    strength,
    hasSource: sources.length > 0,
    sources,
  }));
}

const timingOf = (id: string, answers: Parameters<typeof takenBenzodiazepine>[1]) =>
  restsOn(benzodiazepineTiming, factsWith({ medicines: [takenBenzodiazepine(id, answers)] }))[0];

it.each<[string, string, Parameters<typeof takenBenzodiazepine>[1], string, boolean]>([
  ["now and then", "alprazolam", { ...asNeeded, lastHours: 11 }, "moderate", true],
  ["regular use", "clonazepam", { lastHours: 2 }, "strong", true],
  ["for seizures", "clobazam", { takenFor: ["seizures"], lastHours: 2 }, "strong", true],
  [
    "stopped lately",
    "alprazolam",
    { pattern: "stopped", daysUsedInLast14: 5, lastHours: 96 },
    "strong",
    true,
  ],
  [
    "stopped earlier",
    "alprazolam",
    { pattern: "stopped", daysUsedInLast14: 0, lastHours: 29 * 24 },
    "clinic-default",
    true,
  ],
  ["one that does not act as the others do", "tofisopam", { lastHours: 2 }, "clinic-default", false],
])("timing, %s: how sure, and whether a source says so", (_which, id, answers, strength, hasSource) => {
  expect(timingOf(id, answers)).toMatchObject({ strength, hasSource });
});

it("what is said of dependence rests on other sources than a gap of use now and then", () => {
  const [gap, regular] = [
    timingOf("alprazolam", { ...asNeeded, lastHours: 11 }),
    timingOf("clonazepam", { lastHours: 2 }),
  ];
  expect(gap?.sources).not.toEqual(regular?.sources);
  expect(timingOf("clobazam", { takenFor: ["seizures"], lastHours: 2 })?.sources).toEqual(regular?.sources);
});

it("a combination of depressants is a strong finding", () => {
  const medicines = [
    takenOther("oxycodone", ["opioid"], { ...asNeeded, lastHours: 2 }),
    takenBenzodiazepine("diazepam", { lastHours: 2 }),
  ];
  expect(restsOn(combinedDepressants, factsWith({ medicines }))).toMatchObject([{ strength: "strong" }]);
});
