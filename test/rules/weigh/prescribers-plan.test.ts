import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { UsePattern } from "../../../rules/facts.ts";
import { weigh } from "../../../rules/weigh.ts";
import { hasPlanOnRecord, isMissedOrCut } from "../../../rules/weigh/prescribers-plan.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { medicine, planOnRecord } from "../../support/builders/intake-builder.ts";
import type { Answer, StatedPattern } from "../../../rules/intake.ts";

type Taken = Parameters<typeof takenBenzodiazepine>[1];

const told = { lastHours: 2, prescribersPlan: planOnRecord, planAgeDays: 9 } as const;
const onRecord = (taken: Taken, missedOrCut = false) =>
  hasPlanOnRecord(takenBenzodiazepine("clonazepam", { ...told, ...taken }), missedOrCut, defaultProtocol);

describe("the prescriber's plan on record", () => {
  it.each<[string, Taken, boolean]>([
    ["said today", { planAgeDays: 0 }, true],
    ["said 180 days ago", { planAgeDays: 180 }, true],
    ["said 181 days ago", { planAgeDays: 181 }, false],
    ["dated tomorrow", { planAgeDays: -1 }, false],
    ["without a date", { planAgeDays: undefined }, false],
    ["none known", { prescribersPlan: { plan: "none-known" } }, false],
    ["other words", { prescribersPlan: { plan: "other", inWords: "half a tablet" } }, false],
    ["nobody asked", { prescribersPlan: undefined }, false],
    ["last dose not known", { lastHours: undefined }, false],
    ["days not sure", { daysUsedInLast14: "not-sure" }, false],
    ["where it came from not asked", { supply: undefined }, false],
  ])("%s: %s", (_when, taken, isOnRecord) => {
    expect(onRecord(taken)).toBe(isOnRecord);
  });

  it("a dose missed since leaves no plan", () => {
    expect(onRecord({}, true)).toBe(false);
  });

  it.each<[string, Taken, boolean]>([
    ["regular", {}, true],
    ["as needed", { pattern: "as-needed", daysUsedInLast14: 2 }, false],
    ["stopped", { pattern: "stopped", daysUsedInLast14: 0 }, false],
    ["not sure whether a dose was missed", { missedOrCutInLast28Days: "not-sure" }, false],
    ["from someone else", { supply: "someone-else" }, false],
  ])("counts for regular, prescribed use alone, a benzodiazepine or not: %s", (_when, taken, hasPlan) => {
    const medicines = [
      takenBenzodiazepine("clonazepam", { ...told, ...taken }),
      takenOther("oxycodone", ["opioid"], { ...told, ...taken }),
    ];
    const { exposures } = weigh(factsWith({ medicines }), defaultProtocol);

    expect(exposures.map(({ hasPlanOnRecord: has }) => has)).toEqual([hasPlan, hasPlan]);
  });
});

describe("a dose missed, cut or changed", () => {
  it.each<[Answer | undefined, StatedPattern, UsePattern, boolean, boolean]>([
    ["yes", "regular", "regular", false, true],
    ["not-sure", "regular", "regular", false, true],
    ["no", "regular", "regular", false, false],
    [undefined, "regular", "regular", false, false],
    ["no", "stopped", "stopped-lately", false, true],
    [undefined, "stopped", "stopped-lately", false, true],
    ["yes", "as-needed", "occasional", false, false],
    ["yes", "as-needed", "occasional", true, true],
    ["not-sure", "as-needed", "occasional", true, true],
    ["yes", "one-off", "occasional", true, false],
    ["yes", "stopped", "occasional", false, true],
    ["no", "stopped", "occasional", false, false],
    ["yes", "premedication", "premedication", false, true],
  ])(
    "answered %s, said to be %s, counted as %s, for seizures %s: %s",
    (answer, pattern, counted, isForSeizures, isMissed) => {
      const answers = medicine("clobazam", { missedOrCutInLast28Days: answer, pattern });

      expect(isMissedOrCut(answers, counted, isForSeizures)).toBe(isMissed);
    },
  );
});
