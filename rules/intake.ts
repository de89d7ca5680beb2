/**
 * Everything that was answered about one visit. An absent key means the question was not asked;
 * "not-sure" is an answer. Absent and "not-sure" never mean "no".
 */
import type { BeatsPerMinute, BreathsPerMinute, Kilograms, Minutes, MmHg, Percent } from "./units.ts";

/** Absent: not asked. */
export type Answer = "yes" | "no" | "not-sure";

/** Calendar date, "2026-11-21". */
export type IsoDate = string;
/** Wall-clock time without a zone, "2026-11-21T09:00"; the zone stands beside it. */
export type IsoLocalDateTime = string;
/** Instant in UTC, "2026-11-21T14:00:00Z". */
export type IsoInstant = string;
/** Clock time, "21:30". */
export type ClockTime = string;

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

export type Route = "iv-infusion" | "im" | "nasal-esketamine" | "oral-or-sublingual";

export type Visit = {
  readonly patient: {
    readonly familyName: string;
    readonly givenName: string;
    readonly birthDate: IsoDate;
    /** The clinic's own record number; the second identifier on every page. */
    readonly recordNumber: string;
  };
  /** IANA name of the clinic's zone, "America/New_York". */
  readonly timeZone: string;
  readonly plannedStart: IsoLocalDateTime;
  readonly route: Route;
  /** 1 to 1440; absent: not said, and the protocol's default is assumed and said so. */
  readonly plannedDurationMinutes?: Minutes;
  readonly purpose: "mood" | "pain";
  readonly stage: "before-the-day" | "arrived";
  readonly filledInBy: {
    readonly role: "patient" | "front-desk" | "nurse" | "pharmacist" | "prescriber";
    readonly name?: string;
  };
  /** Which treatment of the course this is, for example "3 of 6". */
  readonly course?: string;
};

/** What was said about when something was taken, with the instant it was said at, so that it means the same times for ever after. */
export type SaidTime = {
  readonly said:
    | "today"
    | "this-morning"
    | "last-night"
    | "yesterday"
    | "2-3-days-ago"
    | "4-7-days-ago"
    | "1-4-weeks-ago"
    | "more-than-4-weeks-ago"
    | "date"
    | "exact"
    | "not-sure";
  /** When it was said. A relative answer without it is as unknown as "not-sure". */
  readonly saidAt?: IsoInstant;
  /** For "date" and "exact". */
  readonly date?: IsoDate;
  /** For "exact"; may also narrow "today", "this-morning", "last-night" and "yesterday". */
  readonly time?: ClockTime;
  /** Zone in which it was taken, when not the clinic's (travel). */
  readonly timeZone?: string;
};

export type MedicationListState = "not-asked" | "no-answer" | "declined" | "confirmed-none" | "listed";

export type Medications = {
  readonly list: MedicationListState;
  /** Empty unless `list` is "listed". */
  readonly entries: readonly Medicine[];
  /** The direct questions beside the list, always asked. */
  readonly onlyNowAndThen?: Answer;
  readonly fromSomeoneElse?: Answer;
  readonly stoppedRecently?: Answer;
  /** Medicines for anxiety, sleep, panic, seizures, muscle spasm or alcohol withdrawal. */
  readonly forAnxietySleepOrSeizures?: Answer;
};

export type StatedPattern = "regular" | "as-needed" | "one-off" | "premedication" | "stopped" | "not-sure";

export type Supply =
  | "own-prescription"
  | "over-the-counter"
  /** A pharmacy tablet prescribed to someone else. */
  | "someone-else"
  /** Street, online without prescription, recreational. */
  | "street"
  | "this-clinic"
  | "not-sure";

export type TakenFor =
  | "anxiety"
  | "sleep"
  | "panic"
  | "pain"
  | "seizures"
  | "withdrawal"
  | "catatonia"
  | "spasticity"
  | "other"
  | "not-sure";

/** One listed medicine. A blank inside it is judged as the worst it can mean. */
export type Medicine = {
  /** Unique inside the list, kept across versions. */
  readonly id: string;
  /** Exactly as typed; never changed. */
  readonly typed: string;
  /** Drug ids a person confirmed for `typed`; absent: nobody has confirmed, the recognition decides. */
  readonly confirmedDrugIds?: readonly string[];
  readonly pattern?: StatedPattern;
  /** Days on which it was used in the last 14, 0 to 14. */
  readonly daysUsedInLast14?: number | "not-sure";
  /** One dose, as told: "0.5" of "mg". Recorded for people, and to band exposure; nothing is dosed from it. */
  readonly dose?: {
    readonly amount: number;
    readonly unit: "mg" | "mcg" | "g" | "mL" | "tablets" | "units" | "mcg/h";
  };
  readonly dosesPerDay?: number | "not-sure";
  readonly lastDose?: SaidTime;
  readonly usedSince?: "days" | "weeks" | "months" | "years" | "not-sure";
  readonly supply?: Supply;
  readonly takenFor?: readonly TakenFor[];
  /** A dose missed, cut or changed in the last 28 days. */
  readonly missedOrCutInLast28Days?: Answer;
  /** For a stopped medicine: was it taken regularly before? Absent counts as yes. */
  readonly wasRegularBeforeStopping?: Answer;
  readonly isExtendedRelease?: Answer;
  readonly form?: "oral" | "sublingual" | "nasal" | "rectal" | "patch" | "im" | "iv" | "other" | "not-sure";
  readonly prescribersPlan?: {
    readonly plan: "continue-as-usual" | "other" | "none-known";
    readonly inWords?: string;
    /** When the prescriber said it. */
    readonly date?: IsoDate;
  };
  /** For a premedication by this clinic. */
  readonly premedication?: { readonly status: "given" | "planned"; readonly byWhom?: string };
  /** For medicines where it matters today: blood pressure, glucose. */
  readonly takenToday?: Answer;
  /** For a GLP-1 medicine: the dose was raised in the last weeks. */
  readonly isInDoseEscalation?: Answer;
};

export type MedicalHistory = {
  readonly aneurysmOrArteriovenousMalformation?: Answer;
  readonly intracerebralHaemorrhage?: Answer;
  readonly raisedIntracranialPressure?: Answer;
  readonly eclampsiaOrPreEclampsia?: Answer;
  readonly hyperthyroidism?: "no" | "treated" | "untreated" | "not-sure";
  readonly ketamineAllergy?: Answer;
  readonly heartAttack?: "no" | "within-6-weeks" | "earlier" | "not-sure";
  readonly unstableAngina?: Answer;
  readonly heartFailure?: "no" | "stable" | "decompensated" | "not-sure";
  readonly stroke?: "no" | "within-6-months" | "earlier" | "not-sure";
  /** Other coronary disease, arrhythmia or valve disease. */
  readonly otherHeartDisease?: Answer;
  readonly highBloodPressure?: Answer;
  readonly pregnancy?: "not-possible" | "test-negative" | "possible-not-tested" | "pregnant" | "not-sure";
  readonly breastFeeding?: Answer;
  readonly liverDisease?: "no" | "cirrhosis-or-severe" | "other" | "not-sure";
  readonly sleepApnoea?: "no" | "treated-every-night" | "untreated" | "not-sure";
  readonly lungDisease?: "no" | "controlled-asthma" | "other" | "not-sure";
  readonly homeOxygen?: Answer;
  /** Only with lung disease: the recorded usual saturation on the usual oxygen or air. */
  readonly usualSpo2Percent?: Percent;
  readonly seizureDisorder?: Answer;
  readonly raisedEyePressure?: Answer;
  readonly bladderSymptoms?: Answer;
  readonly porphyria?: Answer;
  readonly badReactionLastTime?: Answer;
  readonly badReactionInWords?: string;
  readonly allergies?: { readonly state: "none-known" | "listed" | "not-sure"; readonly inWords?: string };
};

export type MentalHealth = {
  readonly suicidalThoughts?:
    "none" | "long-standing-passive-unchanged" | "new-worse-plan-intent-or-behaviour" | "not-sure";
  readonly psychosis?: "never" | "past" | "now" | "not-sure";
  readonly mania?: "never" | "past" | "now" | "not-sure";
  readonly bipolarDisorder?: Answer;
  readonly delirium?: Answer;
  readonly dementia?: Answer;
  readonly substanceUseDisorder?: "no" | "past" | "active" | "not-sure";
  readonly ketamineMisuse?: Answer;
};

export type Lifestyle = {
  /** "never": does not drink; otherwise when the last drink was. */
  readonly lastAlcohol?: SaidTime | "never";
  readonly alcoholInWords?: string;
  readonly cannabisInLast24h?: Answer;
  /** Recreational ketamine, sedatives, "bars", GHB and the like. */
  readonly recreationalSedatives?: "never" | SaidTime;
  readonly grapefruitInQuantity?: Answer;
  readonly lastFood?: SaidTime;
  readonly lastClearFluid?: SaidTime;
  readonly escort?: { readonly arranged: Answer; readonly name?: string; readonly phone?: string };
};

export type WithdrawalSign = "tremor" | "sweating" | "palpitations" | "confusion" | "seizure";

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
