/**
 * Everything that was answered about one visit. An absent key means the question was not asked;
 * "not-sure" is an answer. Absent and "not-sure" never mean "no".
 */
import type { Lifestyle, MedicalHistory, MentalHealth } from "./intake/background.ts";
import type { Medications } from "./intake/medications.ts";
import type { Today, Vitals } from "./intake/today.ts";
import type { Visit } from "./intake/visit.ts";

export type Intake = {
  readonly formatVersion: 1;
  readonly visit: Visit;
  readonly medications: Medications;
  /** Absent: the whole section was never asked. The same for the sections below. */
  readonly history?: MedicalHistory;
  readonly mentalHealth?: MentalHealth;
  readonly lifestyle?: Lifestyle;
  /** How the patient is now; asked on arrival, or by phone the day before. */
  readonly today?: Today;
  readonly vitals?: Vitals;
};

export type * from "./intake/answer.ts";
export type * from "./intake/visit.ts";
export type * from "./intake/medications.ts";
export type * from "./intake/medicine.ts";
export type * from "./intake/background.ts";
export type * from "./intake/today.ts";
