import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/advisories/index.ts";
import type { DrugClass } from "../../rules/drug.ts";
import type { Facts, MedicineFacts } from "../../rules/facts.ts";
import type { Medicine } from "../../rules/intake.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../support/builders/facts-builder.ts";
import { depressantClasses as classes, ids, riskFactors } from "../support/risk-factors.ts";
import { planOnRecord, quietIntake } from "../support/builders/intake-builder.ts";
import { decidedLevels, rankOf, weakenedTopics } from "../support/topic-levels.ts";

const { history, lifestyle, today } = quietIntake();

const hours = fc.constantFrom(0.5, 7.9, 8, 9, 11.5, 12, 24, 25, 60, 72, 80, 300, 672, 700);
const use: fc.Arbitrary<Partial<Medicine>> = fc.constantFrom<Partial<Medicine>>(
  { pattern: "as-needed", daysUsedInLast14: 3 },
  { pattern: "one-off", daysUsedInLast14: 0 },
  { pattern: "regular", prescribersPlan: planOnRecord },
  { pattern: "regular" },
  { pattern: "stopped", daysUsedInLast14: 0 },
  { pattern: "premedication", supply: "this-clinic", form: "iv" },
);

const medicineFacts: fc.Arbitrary<MedicineFacts> = fc
  .record({
    drug: fc.constantFrom(...ids, ...classes),
    use,
    lastHours: fc.option(hours, { nil: undefined }),
    takenFor: fc.constantFrom("anxiety" as const, "seizures" as const),
  })
  .map(({ drug, use: answers, lastHours, takenFor }) => {
    const time = lastHours === undefined ? {} : { lastHours };
    const taken = { ...answers, ...time, takenFor: [takenFor], planAgeDays: 9 };
    return ids.includes(drug)
      ? takenBenzodiazepine(drug, taken)
      : takenOther(drug, [drug as DrugClass], taken);
  });

const facts: fc.Arbitrary<Facts> = fc
  .record({
    medicines: fc.array(medicineFacts, { maxLength: 3 }),
    sleepApnoea: fc.constantFrom("no" as const, "treated-every-night" as const, "untreated" as const),
    lungDisease: fc.constantFrom("no" as const, "other" as const),
    signs: fc.constantFrom([], ["tremor" as const]),
    alcohol: fc.constantFrom("never" as const, "unknown" as const),
  })
  .map(({ medicines, sleepApnoea, lungDisease, signs, alcohol }) =>
    factsWith({
      medicines,
      history: { ...history, sleepApnoea, lungDisease },
      today: { ...today, withdrawalSigns: signs },
      lifestyle: { answers: lifestyle, lastAlcohol: alcohol, recreationalSedatives: "never" },
    }),
  );

describe("C15 more risk never means less advice", () => {
  it.each(Object.entries(riskFactors))("C15 adding %s weakens no topic", (_name, add) => {
    expect(rules.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(facts, (before) => {
        expect(weakenedTopics(decidedLevels(before), decidedLevels(add(before)))).toEqual([]);
      }),
      { numRuns: 150, seed: 20261121 },
    );
  });
});

describe("C15 any two strong depressants", () => {
  const strong: readonly (readonly [string, MedicineFacts])[] = [
    [
      "diazepam",
      takenBenzodiazepine("diazepam", { lastHours: 2, prescribersPlan: planOnRecord, planAgeDays: 9 }),
    ],
    [
      "alprazolam",
      takenBenzodiazepine("alprazolam", { lastHours: 2, prescribersPlan: planOnRecord, planAgeDays: 9 }),
    ],
    ...classes.slice(0, 6).map((each) => [each, takenOther(each, [each], { lastHours: 2 })] as const),
  ];
  const pairs = strong.flatMap(([one, first], index) =>
    strong.slice(index + 1).map(([other, second]) => [one, other, first, second] as const),
  );

  it.each(pairs)(
    "C15 %s and %s reach at least prescriber review, with advice on monitoring",
    (_one, _other, first, second) => {
      expect(
        rankOf(decidedLevels(factsWith({ medicines: [first, second] })).get("monitoring")),
      ).toBeGreaterThanOrEqual(rankOf("prescriber-review"));
    },
  );
});
