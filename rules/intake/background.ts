/** Medical history, mental-health background and lifestyle. */
import type { Answer, SaidTime } from "./answer.ts";
import type { Percent } from "../units.ts";

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
