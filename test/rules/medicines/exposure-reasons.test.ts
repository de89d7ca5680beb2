import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { Exposure, MedicineFacts } from "../../../rules/facts.ts";
import type { StatedPattern, Supply } from "../../../rules/intake.ts";
import {
  lastDoseReason,
  missedReasons,
  patternReason,
  purposeReason,
  supplyReason,
  useReasons,
} from "../../../rules/medicines/exposure-reasons.ts";
import { weigh } from "../../../rules/weigh.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";

type Taken = Parameters<typeof takenBenzodiazepine>[1];

const other = takenOther("sertraline", ["none"], {});

/** The second of a list. */
function exposure(taken: Taken, changed: Partial<MedicineFacts> = {}): Exposure {
  const medicine = { ...takenBenzodiazepine("clobazam", { lastHours: 2, ...taken }), ...changed };
  const second = weigh(factsWith({ medicines: [other, medicine] }), defaultProtocol).exposures[1];
  if (second === undefined) throw new Error("no medicine");
  return second;
}
const at = (field: string, says: string) => ({
  path: `medications.entries[1].${field}`,
  says: `clobazam: ${says}`,
});

describe("the answers that a finding rests on", () => {
  it.each<[StatedPattern | undefined, string]>([
    ["regular", "said to be taken regularly, 3 of the last 14 days"],
    ["as-needed", "taken as needed, 3 of the last 14 days"],
    ["one-off", "taken once, 3 of the last 14 days"],
    ["premedication", "premedication by this clinic"],
    ["stopped", "said to be stopped, 3 of the last 14 days"],
    ["not-sure", "not sure how often, 3 of the last 14 days"],
    [undefined, "how often not said, 3 of the last 14 days"],
  ])("how it is used, %s", (pattern, says) => {
    expect(patternReason(exposure({ pattern, daysUsedInLast14: 3 }))).toEqual(at("pattern", says));
  });

  it.each(["not-sure", undefined] as const)("days of use %s", (daysUsedInLast14) => {
    expect(patternReason(exposure({ daysUsedInLast14 }))).toEqual(
      at("pattern", "said to be taken regularly, days of use not known"),
    );
  });

  it.each<[Supply, string]>([
    ["own-prescription", "own prescription"],
    ["over-the-counter", "bought without a prescription"],
    ["someone-else", "prescribed to someone else"],
    ["street", "street, online or recreational"],
    ["this-clinic", "from this clinic"],
    ["not-sure", "not sure where it came from"],
  ])("where it came from, %s", (supply, says) => {
    expect(supplyReason(exposure({ supply }))).toEqual(at("supply", says));
  });

  it("where it came from, not said, or only typed", () => {
    const typed = { supplyTyped: { value: "street", words: "bought on the street" } } as const;

    expect(supplyReason(exposure({ supply: undefined }))).toEqual(
      at("supply", "where it came from not said"),
    );
    expect(supplyReason(exposure({ supply: undefined }, typed))).toEqual(
      at("supply", "“bought on the street” typed, nobody asked where it is from"),
    );
    expect(supplyReason(exposure({ supply: "own-prescription" }, typed))).toEqual(
      at("supply", "own prescription"),
    );
  });

  it.each<[Taken["takenFor"], string]>([
    [["seizures"], "taken for seizures"],
    [["seizures", "anxiety"], "taken for seizures, anxiety"],
    [["seizures", "not-sure"], "what it is taken for not known"],
    [[], "what it is taken for not known"],
    [undefined, "what it is taken for not known"],
  ])("what it is taken for, %j", (takenFor, says) => {
    expect(purposeReason(exposure({ takenFor }))).toEqual(at("takenFor", says));
  });

  it("a dose missed, not known, and nothing for one said to be stopped unless it was missed", () => {
    const missed = at("missedOrCutInLast28Days", "a dose missed, cut or changed in the last 28 days");
    const unknown = at("missedOrCutInLast28Days", "whether a dose was missed or cut not known");

    expect(missedReasons(exposure({ missedOrCutInLast28Days: "yes" }))).toEqual([missed]);
    expect(missedReasons(exposure({ missedOrCutInLast28Days: "not-sure" }))).toEqual([unknown]);
    expect(missedReasons(exposure({ missedOrCutInLast28Days: undefined }))).toEqual([unknown]);
    expect(missedReasons(exposure({ pattern: "stopped", missedOrCutInLast28Days: "not-sure" }))).toEqual([]);
    expect(missedReasons(exposure({ pattern: "stopped", missedOrCutInLast28Days: "yes" }))).toEqual([missed]);
  });

  it("how it is used, then the last dose", () => {
    const told = exposure({});

    expect(lastDoseReason(told)).toEqual(at("lastDose", "last dose Sat 21 Nov 07:00"));
    expect(useReasons(told)).toEqual([patternReason(told), lastDoseReason(told)]);
  });
});
