/** Readings before the start: below, at and above each limit of protocol section 6, implausible and missing. */
import type { VitalsReading } from "../../../../rules/intake.ts";
import { type Axis, type Named, rising, type Step, type Value, where } from "../axis.ts";
import type { ReadingAnswers } from "../sections.ts";
import { quietReading } from "../quiet-intake.ts";
import { wallTime } from "../visit-hour.ts";

type VitalsAxis = Axis<ReadingAnswers>;
type VitalsValue = Value<ReadingAnswers>;
type Measure = Exclude<keyof VitalsReading, "takenAt" | "isOnOxygen">;

/** Section 6: a diastolic at or above the systolic is asked again, never used. */
function isPlausible({ systolicMmHg = "122", diastolicMmHg = "76" }: Named): boolean {
  return Number(systolicMmHg) > Number(diastolicMmHg);
}

/** The first value is in range; each list of steps leads away from it. */
function measured(
  measure: Measure,
  inRange: readonly number[],
  out: readonly number[],
  ...away: readonly number[][]
): VitalsAxis {
  const named = (value: number, isRisk: boolean): VitalsValue => ({
    name: String(value),
    answers: { first: { [measure]: value } },
    isRisk,
  });
  const missing = { [measure]: undefined } as VitalsReading;
  const steps: Step[] = away.flatMap((path) => [...rising(...path.map(String))]);
  return {
    name: measure,
    values: [
      ...inRange.map((value) => named(value, false)),
      ...out.map((value) => named(value, true)),
      { name: "missing", answers: { first: missing }, isUnknown: true, isRisk: false },
    ],
    steps: where(isPlausible, steps),
  };
}

// Which systolic values count as a risk depends on the age, so 141 to 150 are marked as one for everybody.
export const systolic = measured(
  "systolicMmHg",
  [122, 101, 140],
  [91, 100, 90, 141, 150, 151, 179, 180, 39],
  [122, 140, 141, 150, 151, 179, 180],
  [122, 101, 100, 91, 90],
);
export const diastolic = measured("diastolicMmHg", [76, 90], [91, 99, 100], [76, 90, 91, 99, 100]);
export const heartRate = measured(
  "heartRatePerMinute",
  [68, 51, 110],
  [41, 50, 40, 111, 130, 131, 251],
  [68, 110, 111, 130, 131],
  [68, 51, 50, 41, 40],
);
export const breathing = measured(
  "respiratoryRatePerMinute",
  [14, 11, 20],
  [9, 10, 8, 21, 24, 25, 61],
  [14, 20, 21, 24, 25],
  [14, 11, 10, 9, 8],
);
export const spo2 = measured("spo2Percent", [98, 94], [93, 90, 89, 88, 101], [98, 94, 93, 90, 89, 88]);
export const moaas = measured("moaas", [5], [4, 3], [5, 4, 3]);

export const oxygen: VitalsAxis = {
  name: "on oxygen",
  values: [
    { name: "no", answers: { first: { isOnOxygen: "no" } } },
    { name: "yes", answers: { first: { isOnOxygen: "yes" } } },
    { name: "not sure", answers: { first: { isOnOxygen: "not-sure" } }, isUnknown: true },
    { name: "missing", answers: { first: { isOnOxygen: undefined } }, isUnknown: true, isRisk: false },
  ],
  steps: [...rising("no", "yes"), ...rising("no", "not sure"), ...rising("yes", "not sure")],
};

const repeated = (name: string, minutes: number, answers: VitalsReading, isRisk: boolean): VitalsValue => ({
  name,
  answers: { repeat: { ...quietReading, takenAt: wallTime(minutes - 60), ...answers } },
  isRisk,
});

/** A repeat in range after 5 minutes is the one thing that makes a high reading quieter. */
export const repeat: VitalsAxis = {
  name: "repeat",
  values: [
    { name: "none", answers: {}, isRisk: false },
    repeated("in range after 5 min", 5, {}, false),
    repeated("in range after 4 min", 4, {}, false),
    repeated("without a time", 5, { takenAt: undefined }, false),
    repeated("high after 5 min", 5, { systolicMmHg: 152, diastolicMmHg: 92 }, true),
    repeated("stop after 5 min", 5, { systolicMmHg: 185, diastolicMmHg: 104 }, true),
  ],
  steps: [
    ...rising("in range after 5 min", "high after 5 min", "stop after 5 min"),
    ...rising("in range after 5 min", "in range after 4 min"),
    ...rising("in range after 5 min", "without a time"),
    ...rising("in range after 5 min", "none"),
  ],
};
