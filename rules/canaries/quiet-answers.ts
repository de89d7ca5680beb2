import type { Lifestyle, MedicalHistory, MentalHealth, Today } from "../intake.ts";

// Written out apart from the demonstration's answers: what is known about a canary must not move with them.

/** Every question of the history, answered with no. */
export const quietHistory: MedicalHistory = {
  aneurysmOrArteriovenousMalformation: "no",
  intracerebralHaemorrhage: "no",
  raisedIntracranialPressure: "no",
  eclampsiaOrPreEclampsia: "no",
  hyperthyroidism: "no",
  ketamineAllergy: "no",
  heartAttack: "no",
  unstableAngina: "no",
  heartFailure: "no",
  stroke: "no",
  otherHeartDisease: "no",
  highBloodPressure: "no",
  pregnancy: "not-possible",
  breastFeeding: "no",
  liverDisease: "no",
  sleepApnoea: "no",
  lungDisease: "no",
  homeOxygen: "no",
  seizureDisorder: "no",
  raisedEyePressure: "no",
  bladderSymptoms: "no",
  porphyria: "no",
  badReactionLastTime: "no",
  allergies: { state: "none-known" },
};

/** Every question of the mental-health background, answered with no. */
export const quietMentalHealth: MentalHealth = {
  suicidalThoughts: "none",
  psychosis: "never",
  mania: "never",
  bipolarDisorder: "no",
  delirium: "no",
  dementia: "no",
  substanceUseDisorder: "no",
  ketamineMisuse: "no",
};

/** Nothing drunk, nothing used, and somebody to go home with; food and drink stand with their times. */
export const quietLifestyle: Lifestyle = {
  lastAlcohol: "never",
  cannabisInLast24h: "no",
  recreationalSedatives: "never",
  grapefruitInQuantity: "no",
  escort: { arranged: "yes", name: "An escort" },
};

/** Well, awake and without signs. */
export const quietToday: Today = {
  seizureToday: "no",
  chestPainNow: "no",
  breathingTroubleNow: "no",
  drowsyOrHardToRouse: "no",
  intoxicatedNow: "no",
  withdrawalSigns: [],
  stomachSymptoms: "no",
  fastingGlucose: { value: 5.2, unit: "mmol/L" },
};
