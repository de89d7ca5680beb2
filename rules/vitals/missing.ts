/** Which vitals before the start are not there, in words. */
import type { VitalsFacts } from "../facts.ts";
import type { VitalsReading } from "../intake.ts";
import type { JudgedVitals } from "./judge.ts";

type Measure = {
  readonly inWords: string;
  /** Spelled out for each, which is read several times faster than by a name looked up. */
  readonly isTold: (reading: VitalsReading) => boolean;
};

const measures: readonly Measure[] = [
  { inWords: "systolic pressure", isTold: (reading) => reading.systolicMmHg !== undefined },
  { inWords: "diastolic pressure", isTold: (reading) => reading.diastolicMmHg !== undefined },
  { inWords: "heart rate", isTold: (reading) => reading.heartRatePerMinute !== undefined },
  { inWords: "respiratory rate", isTold: (reading) => reading.respiratoryRatePerMinute !== undefined },
  { inWords: "SpO2", isTold: (reading) => reading.spo2Percent !== undefined },
  { inWords: "whether on oxygen", isTold: (reading) => reading.isOnOxygen !== undefined },
  { inWords: "sedation score (MOAA/S)", isTold: (reading) => reading.moaas !== undefined },
];
const nothing: VitalsReading = {};

/**
 * What neither reading tells; values that could not be used are missing too. Before the patient has arrived no measure
 * counts as missing. The time is asked of every reading there is.
 */
export function missingVitals(
  { first: typed, firstAgeMinutes }: VitalsFacts,
  { first = nothing, repeat = nothing }: JudgedVitals,
  hasArrived: boolean,
): readonly string[] {
  const missing: string[] = [];
  if (hasArrived)
    for (const { inWords, isTold } of measures) if (!isTold(first) && !isTold(repeat)) missing.push(inWords);
  if ((hasArrived || typed !== undefined) && firstAgeMinutes === undefined)
    missing.push("time of the reading");
  return missing;
}
