/** Which vitals before the start are not there, in words. */
import type { VitalsFacts } from "../facts.ts";
import type { VitalsReading } from "../intake.ts";
import type { JudgedVitals } from "./judge.ts";

const measures: readonly (readonly [keyof VitalsReading, string])[] = [
  ["systolicMmHg", "systolic pressure"],
  ["diastolicMmHg", "diastolic pressure"],
  ["heartRatePerMinute", "heart rate"],
  ["respiratoryRatePerMinute", "respiratory rate"],
  ["spo2Percent", "SpO2"],
  ["isOnOxygen", "whether on oxygen"],
  ["moaas", "sedation score (MOAA/S)"],
];

/**
 * What neither reading tells; values that could not be used are missing too. Before the patient has arrived no measure
 * counts as missing. The time is asked of every reading there is.
 */
export function missingVitals(
  { first: typed, firstAgeMinutes }: VitalsFacts,
  { first, repeat }: JudgedVitals,
  hasArrived: boolean,
): readonly string[] {
  const missing: string[] = [];
  if (hasArrived)
    for (const [measure, inWords] of measures) {
      if (first?.[measure] === undefined && repeat?.[measure] === undefined) missing.push(inWords);
    }
  if ((hasArrived || typed !== undefined) && firstAgeMinutes === undefined)
    missing.push("time of the reading");
  return missing;
}
