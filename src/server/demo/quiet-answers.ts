import type { MedicalHistory, MentalHealth, Today } from "../../../rules/index.ts";

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

export const quietToday: Today = {
  seizureToday: "no",
  chestPainNow: "no",
  breathingTroubleNow: "no",
  drowsyOrHardToRouse: "no",
  intoxicatedNow: "no",
  withdrawalSigns: [],
  stomachSymptoms: "no",
};
