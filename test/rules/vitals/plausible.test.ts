import { describe, expect, it } from "vitest";
import type { VitalsFacts } from "../../../rules/facts.ts";
import type { VitalsReading } from "../../../rules/intake.ts";
import { implausibleValues, isSpo2Usable, usableReading } from "../../../rules/vitals/plausible.ts";
import { quietReading } from "../../support/builders/quiet-answers.ts";

const pathsOf = (vitals: VitalsFacts) => implausibleValues(vitals).map(({ path }) => path);

describe("what a reading may hold", () => {
  it.each<[string, VitalsReading, readonly (keyof VitalsReading)[]]>([
    ["everything plausible", {}, []],
    ["systolic 301", { systolicMmHg: 301 }, ["systolicMmHg"]],
    ["heart rate 19", { heartRatePerMinute: 19 }, ["heartRatePerMinute"]],
    ["heart rate 251", { heartRatePerMinute: 251 }, ["heartRatePerMinute"]],
    ["respiratory rate 3", { respiratoryRatePerMinute: 3 }, ["respiratoryRatePerMinute"]],
    ["respiratory rate 61", { respiratoryRatePerMinute: 61 }, ["respiratoryRatePerMinute"]],
    ["SpO2 101 %", { spo2Percent: 101 }, ["spo2Percent"]],
    ["SpO2 0.98", { spo2Percent: 0.98 }, ["spo2Percent"]],
    ["diastolic at systolic", { systolicMmHg: 120, diastolicMmHg: 120 }, ["systolicMmHg", "diastolicMmHg"]],
  ])("%s", (_when, changed, unusable) => {
    const reading = { ...quietReading, ...changed };
    const usable = usableReading(reading);

    expect(Object.keys(reading).filter((key) => usable[key as keyof VitalsReading] === undefined)).toEqual(
      unusable,
    );
    expect(pathsOf({ first: reading }).every((path) => path.startsWith("vitals.first"))).toBe(true);
    expect(pathsOf({ first: reading }).length > 0).toBe(unusable.length > 0);
    expect(
      pathsOf({ first: quietReading, repeat: reading }).every((path) => path.startsWith("vitals.repeat")),
    ).toBe(true);
    expect(pathsOf({ repeat: reading }).length > 0).toBe(unusable.length > 0);
  });

  it("a reading in which all is plausible, or nothing was measured, is itself", () => {
    const empty = {};

    expect(usableReading(quietReading)).toBe(quietReading);
    expect(usableReading(empty)).toBe(empty);
    expect(implausibleValues({})).toEqual([]);
    expect(
      implausibleValues({ first: quietReading, repeat: quietReading, weightKg: 70, firstAgeMinutes: 0 }),
    ).toEqual([]);
  });

  it("SpO2 is a whole percentage up to 100", () => {
    expect([100, 98, 101, 97.5, 0.98].map(isSpo2Usable)).toEqual([true, true, false, false, false]);
  });

  it.each([
    [19.9, true],
    [20, false],
    [350, false],
    [351, true],
  ])("a weight of %d kg is asked again: %s", (weightKg, isAsked) => {
    expect(pathsOf({ weightKg })).toEqual(isAsked ? ["vitals.weightKg"] : []);
  });

  it("a reading taken in the future is asked again", () => {
    expect(pathsOf({ firstAgeMinutes: -1 })).toEqual(["vitals.first.takenAt"]);
    expect(pathsOf({ firstAgeMinutes: 0 })).toEqual([]);
  });
});
