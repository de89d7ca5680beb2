import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { Facts, VitalsFacts } from "../../../rules/facts.ts";
import type { MedicalHistory, VitalsReading } from "../../../rules/intake.ts";
import { isRepeatValid, judgeVitals, systolicReviewLimit } from "../../../rules/vitals/judge.ts";
import {
  isCirculationInRange,
  isCirculationMeasured,
  isCirculationOutOfRange,
} from "../../../rules/vitals/circulation.ts";
import { factsWith } from "../../support/builders/facts-builder.ts";
import { quietReading } from "../../support/builders/quiet-answers.ts";

const factsOf = (vitals: VitalsFacts, rest: Partial<Facts> = {}): Facts => ({
  ...factsWith({ vitals }),
  ...rest,
});
const judged = (vitals: VitalsFacts, rest: Partial<Facts> = {}) =>
  judgeVitals(factsOf(vitals, rest), defaultProtocol);
const first = (reading: VitalsReading) => ({ first: { ...quietReading, ...reading } });
const outOf = (vitals: VitalsFacts, rest: Partial<Facts> = {}) =>
  judged(vitals, rest).outOfRange.map(
    ({ measure, band, isHigh, isRepeated }) =>
      `${isHigh ? "high" : "low"} ${measure}: ${band}${isRepeated ? ", repeated" : ""}`,
  );

/** Protocol section 6. */
describe("the two readings before the start", () => {
  it.each<[string, VitalsReading, readonly string[]]>([
    ["in range", {}, []],
    ["pressure 141", { systolicMmHg: 141 }, ["high blood-pressure: review"]],
    ["pressure over 100", { diastolicMmHg: 100 }, ["high blood-pressure: stop"]],
    ["pressure over 99", { diastolicMmHg: 99 }, ["high blood-pressure: review"]],
    ["pressure 100 systolic", { systolicMmHg: 100 }, ["low blood-pressure: review"]],
    ["pressure 90 systolic", { systolicMmHg: 90 }, ["low blood-pressure: stop"]],
    ["heart rate 111", { heartRatePerMinute: 111 }, ["high heart-rate: review"]],
    ["heart rate 40", { heartRatePerMinute: 40 }, ["low heart-rate: stop"]],
    ["respiratory rate 25", { respiratoryRatePerMinute: 25 }, ["high respiratory-rate: stop"]],
    ["respiratory rate 10", { respiratoryRatePerMinute: 10 }, ["low respiratory-rate: review"]],
    ["SpO2 94 %", { spo2Percent: 94 }, []],
    ["SpO2 93 %", { spo2Percent: 93 }, ["low spo2: review"]],
    ["SpO2 90 %", { spo2Percent: 90 }, ["low spo2: review"]],
    ["SpO2 89 %", { spo2Percent: 89 }, ["low spo2: stop"]],
    ["on oxygen", { isOnOxygen: "yes" }, ["low oxygen: stop"]],
    ["MOAA/S 4", { moaas: 4 }, ["low sedation: stop"]],
  ])("%s", (_when, reading, found) => {
    expect(outOf(first(reading))).toEqual(found);
  });

  it.each<[string, VitalsFacts, readonly string[]]>([
    ["repeated after 5 min, and lower", { repeat: quietReading, repeatAfterMinutes: 5 }, []],
    [
      "repeated after 5 min, and still high",
      { repeat: { ...quietReading, systolicMmHg: 150 }, repeatAfterMinutes: 5 },
      ["high blood-pressure: review, repeated"],
    ],
    ["repeated after 4 min", { repeat: quietReading, repeatAfterMinutes: 4 }, ["high blood-pressure: stop"]],
    ["repeated at an unknown time", { repeat: quietReading }, ["high blood-pressure: stop"]],
    [
      "repeated without its diastolic",
      { repeat: { ...quietReading, diastolicMmHg: undefined }, repeatAfterMinutes: 5 },
      ["high blood-pressure: stop"],
    ],
    [
      "repeated without its systolic",
      { repeat: { ...quietReading, systolicMmHg: undefined }, repeatAfterMinutes: 5 },
      ["high blood-pressure: stop"],
    ],
    [
      "repeated without its systolic, diastolic still above 90",
      { repeat: { ...quietReading, systolicMmHg: undefined, diastolicMmHg: 95 }, repeatAfterMinutes: 5 },
      ["high blood-pressure: stop"],
    ],
    [
      "repeated without its diastolic, systolic still above 140",
      { repeat: { ...quietReading, systolicMmHg: 150, diastolicMmHg: undefined }, repeatAfterMinutes: 5 },
      ["high blood-pressure: stop"],
    ],
    ["not repeated", {}, ["high blood-pressure: stop"]],
  ])("pressure 185, %s", (_when, repeat, found) => {
    expect(outOf({ ...first({ systolicMmHg: 185 }), ...repeat })).toEqual(found);
  });

  it("a low reading needs no repeat, and none takes it away", () => {
    const vitals = { ...first({ systolicMmHg: 90 }), repeat: quietReading, repeatAfterMinutes: 5 };

    expect(outOf(vitals)).toEqual(["low blood-pressure: stop"]);
  });

  it.each<[string, MedicalHistory | undefined, number | undefined, readonly string[]]>([
    ["with lung disease", { lungDisease: "other", usualSpo2Percent: 91 }, 91, ["low spo2: review"]],
    ["without lung disease", { lungDisease: "no", usualSpo2Percent: 91 }, undefined, ["low spo2: stop"]],
    [
      "that is no percentage",
      { lungDisease: "other", usualSpo2Percent: 0.91 },
      undefined,
      ["low spo2: stop"],
    ],
    ["that nobody recorded", { lungDisease: "other" }, undefined, ["low spo2: stop"]],
    ["while the history was never asked", undefined, undefined, ["low spo2: stop"]],
  ])("SpO2 89 % and a usual value %s", (_when, history, usual, found) => {
    const facts = { history };

    expect(judged(first({ spo2Percent: 89 }), facts).usualSpo2Percent).toBe(usual);
    expect(outOf(first({ spo2Percent: 89 }), facts)).toEqual(found);
  });

  it("vitals never taken are in no range and out of none", () => {
    expect(judgeVitals({ visit: factsWith().visit }, defaultProtocol).outOfRange).toEqual([]);
  });

  it("the limit for older patients counts from 65, and only when the age is known", () => {
    expect(systolicReviewLimit(64, defaultProtocol)).toBe(140);
    expect(systolicReviewLimit(65, defaultProtocol)).toBe(150);
    expect(systolicReviewLimit(undefined, defaultProtocol)).toBe(140);
  });

  it("a repeat is valid from 5 min on, and not at an unknown time", () => {
    expect(isRepeatValid({ repeatAfterMinutes: 5 }, defaultProtocol)).toBe(true);
    expect(isRepeatValid({ repeatAfterMinutes: 4 }, defaultProtocol)).toBe(false);
    expect(isRepeatValid({}, defaultProtocol)).toBe(false);
  });
});

describe("blood pressure and heart rate, for medicines that act on them", () => {
  it.each<[string, VitalsFacts, boolean, boolean]>([
    ["both in range", first({}), true, true],
    ["pressure high", first({ systolicMmHg: 150 }), true, false],
    ["heart rate high", first({ heartRatePerMinute: 120 }), true, false],
    ["another measure out of range", first({ spo2Percent: 91 }), true, true],
    ["no systolic", first({ systolicMmHg: undefined }), false, false],
    ["no diastolic", first({ diastolicMmHg: undefined }), false, false],
    ["no heart rate", first({ heartRatePerMinute: undefined }), false, false],
    [
      "whole in the second reading alone",
      { ...first({ heartRatePerMinute: undefined }), repeat: quietReading },
      true,
      true,
    ],
    ["nothing measured", {}, false, false],
  ])("%s: measured %s, in range %s", (_when, vitals, isMeasured, isInRange) => {
    expect(isCirculationMeasured(judged(vitals))).toBe(isMeasured);
    expect(isCirculationInRange(judged(vitals))).toBe(isInRange);
    expect(isCirculationOutOfRange(judged(vitals))).toBe(isMeasured && !isInRange);
  });
});
