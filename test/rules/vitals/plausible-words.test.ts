import { describe, expect, it } from "vitest";
import type { VitalsReading } from "../../../rules/intake.ts";
import { implausibleValues, usableReading } from "../../../rules/vitals/plausible.ts";

const linesOf = (found: ReturnType<typeof implausibleValues>) =>
  found.map(({ path, says }) => `${path}: ${says.replaceAll("\u00a0", " ")}`);

/** Protocol section 6: asked again, never used. What was not measured is no slip of the hand. */
describe("values that are asked again, in words", () => {
  it.each<[VitalsReading, string]>([
    [
      { systolicMmHg: 301 },
      "systolicMmHg: Systolic pressure 301 mmHg is outside 40 to 300 mmHg. Measure again.",
    ],
    [
      { heartRatePerMinute: 68.5 },
      "heartRatePerMinute: Heart rate 68.5 beats/min is not a whole number. Measure again.",
    ],
    [
      { systolicMmHg: 80, diastolicMmHg: 120 },
      "diastolicMmHg: Blood pressure 80/120 mmHg: diastolic is not below systolic. Check whether they were swapped, and measure again.",
    ],
    [
      { diastolicMmHg: 301 },
      "diastolicMmHg: Diastolic pressure 301 mmHg cannot be a reading. Measure again.",
    ],
    [{ diastolicMmHg: 0 }, "diastolicMmHg: Diastolic pressure 0 mmHg cannot be a reading. Measure again."],
    [
      { systolicMmHg: 120, diastolicMmHg: 79.5 },
      "diastolicMmHg: Diastolic pressure 79.5 mmHg cannot be a reading. Measure again.",
    ],
    [{ spo2Percent: 101 }, "spo2Percent: SpO2 101 % is above 100 %. Measure again."],
    [
      { spo2Percent: 1 },
      "spo2Percent: SpO2 1 looks like a fraction. Write it as a whole percentage, such as 97 %.",
    ],
    [
      { spo2Percent: 97.5 },
      "spo2Percent: SpO2 97.5 % is not a whole percentage. Write what the oximeter shows.",
    ],
  ])("%o", (reading, line) => {
    expect(linesOf(implausibleValues({ first: reading }))).toEqual([`vitals.first.${line}`]);
    expect(linesOf(implausibleValues({ repeat: reading }))).toEqual([`vitals.repeat.${line}`]);
  });

  it("a weight outside 20 to 350 kg, and a time in the future", () => {
    expect(linesOf(implausibleValues({ weightKg: 19.5, firstAgeMinutes: -1 }))).toEqual([
      "vitals.weightKg: Weight 19.5 kg is outside 20 to 350 kg. Check the unit.",
      "vitals.first.takenAt: The time of the reading lies in the future. Check the clock and write the time again.",
    ]);
  });

  it("a diastolic pressure measured alone is used, from 1 to 300 mmHg and whole", () => {
    const kept = [0, 1, 79.5, 300, 301].filter(
      (diastolicMmHg) => usableReading({ diastolicMmHg }).diastolicMmHg === diastolicMmHg,
    );

    expect(kept).toEqual([1, 300]);
  });
});
