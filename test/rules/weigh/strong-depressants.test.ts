import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { DrugClass } from "../../../rules/drug.ts";
import { weigh } from "../../../rules/weigh.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { asNeeded } from "../../support/builders/intake-builder.ts";

type Taken = Parameters<typeof takenOther>[2];

const minute = 1 / 60;
const stoppedEarlier = { pattern: "stopped", daysUsedInLast14: 0, lastHours: 29 * 24 } as const;

/** Kinds that count now, for a medicine of the classes. */
function strongKinds(classes: readonly DrugClass[], taken: Taken): readonly DrugClass[] {
  const medicine = classes.includes("benzodiazepine")
    ? takenBenzodiazepine("alprazolam", taken)
    : takenOther("of these classes", classes, taken);
  const facts = factsWith({ medicines: [medicine] });
  return weigh(facts, defaultProtocol).strongDepressants.map(({ kind }) => kind);
}
const counts = (kind: DrugClass, taken: Taken) => strongKinds([kind], taken).length === 1;

/** Protocol section 3. */
describe("how long a strong depressant taken now and then counts", () => {
  it.each<[DrugClass, number]>([
    ["opioid", 24],
    ["barbiturate", 72],
    ["zuranolone", 72],
    ["phenibut", 72],
    ["oxybate", 24],
  ])("%s: to %i h, the limit included; an unknown time counts", (kind, hours) => {
    expect(counts(kind, { ...asNeeded, lastHours: hours })).toBe(true);
    expect(counts(kind, { ...asNeeded, lastHours: hours + minute })).toBe(false);
    expect(counts(kind, asNeeded)).toBe(true);
    expect(counts(kind, { lastHours: hours + minute })).toBe(true);
  });

  it("a Z-drug counts by its hours alone, under 8 h, regular or not", () => {
    for (const taken of [asNeeded, {}]) {
      expect(counts("z-drug", { ...taken, lastHours: 8 - minute })).toBe(true);
      expect(counts("z-drug", { ...taken, lastHours: 8 })).toBe(false);
      expect(counts("z-drug", taken)).toBe(true);
    }
  });

  it("an opioid patch counts at any hour, another form does not", () => {
    expect(counts("opioid", { ...stoppedEarlier, form: "patch" })).toBe(true);
    expect(counts("opioid", { ...stoppedEarlier, form: "oral" })).toBe(false);
    expect(counts("barbiturate", { ...stoppedEarlier, form: "patch" })).toBe(false);
  });

  it("regular use with a dose missed is still regular use; stopped use is judged by its hours", () => {
    const late = { lastHours: 73 };

    expect(counts("opioid", { ...late, missedOrCutInLast28Days: "yes" })).toBe(true);
    expect(counts("opioid", { ...late, pattern: "stopped", daysUsedInLast14: 0 })).toBe(false);
    expect(counts("opioid", { pattern: "stopped", daysUsedInLast14: 0, lastHours: 24 })).toBe(true);
  });

  it.each<[DrugClass, number]>([
    ["opioid", 72],
    ["z-drug", 72],
    ["oxybate", 72],
  ])("%s that nobody prescribed: to %i h, the limit included", (kind, hours) => {
    const bought = { ...asNeeded, supply: "someone-else" } as const;

    expect(counts(kind, { ...bought, lastHours: hours })).toBe(true);
    expect(counts(kind, { ...bought, lastHours: hours + minute })).toBe(false);
  });

  it.each<DrugClass>(["gabapentinoid", "muscle-relaxant", "sedating-antihistamine", "flumazenil", "none"])(
    "%s is no strong depressant",
    (kind) => {
      expect(counts(kind, { lastHours: 1 })).toBe(false);
    },
  );

  it("a medicine of two kinds counts as both, in the order in which they are told, each by its own hours", () => {
    expect(strongKinds(["barbiturate", "opioid"], { ...asNeeded, lastHours: 2 })).toEqual([
      "opioid",
      "barbiturate",
    ]);
    expect(strongKinds(["barbiturate", "opioid"], { ...asNeeded, lastHours: 30 })).toEqual(["barbiturate"]);
    expect(strongKinds(["benzodiazepine"], { ...asNeeded, lastHours: 24 + minute })).toEqual([]);
  });

  it("a benzodiazepine with an opioid in one tablet: the opioid by its own hours, while the benzodiazepine is on board", () => {
    const both = {
      ...takenBenzodiazepine("diazepam", { ...asNeeded, lastHours: 30 }),
      classes: ["benzodiazepine", "opioid"],
    } as const;
    const { strongDepressants } = weigh(factsWith({ medicines: [both] }), defaultProtocol);

    expect(strongDepressants.map(({ kind }) => kind)).toEqual(["benzodiazepine"]);
  });
});
