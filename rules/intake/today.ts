/** How the patient is now, and the readings. */
import type { Answer, IsoLocalDateTime } from "./answer.ts";
import type { BeatsPerMinute, BreathsPerMinute, Kilograms, MmHg, Percent } from "../units.ts";

export type Today = {
  readonly seizureToday?: Answer;
  readonly chestPainNow?: Answer;
  readonly breathingTroubleNow?: Answer;
  readonly drowsyOrHardToRouse?: Answer;
  readonly intoxicatedNow?: Answer;
  /** Empty: asked, none. Absent: not asked. */
  readonly withdrawalSigns?: readonly WithdrawalSign[] | "not-sure";
  readonly stomachSymptoms?: Answer;
  readonly fastingGlucose?: { readonly value: number; readonly unit: "mmol/L" | "mg/dL" };
};

export type WithdrawalSign = "tremor" | "sweating" | "palpitations" | "confusion" | "seizure";

export type Vitals = {
  readonly first?: VitalsReading;
  /** Taken 5 minutes or more after a high first reading. */
  readonly repeat?: VitalsReading;
  readonly weightKg?: Kilograms;
};

export type VitalsReading = {
  /** Clinic wall-clock time of the reading. */
  readonly takenAt?: IsoLocalDateTime;
  readonly systolicMmHg?: MmHg;
  readonly diastolicMmHg?: MmHg;
  readonly heartRatePerMinute?: BeatsPerMinute;
  readonly respiratoryRatePerMinute?: BreathsPerMinute;
  readonly spo2Percent?: Percent;
  readonly isOnOxygen?: Answer;
  /** Modified Observer's Assessment of Alertness/Sedation: 5 alert to 0 no response. */
  readonly moaas?: 0 | 1 | 2 | 3 | 4 | 5;
};
