import type { MedicalHistory, MentalHealth } from "../intake.ts";
import { answer, anyNumber } from "./read-answers.ts";
import { fields, oneOf, text, whole } from "./readable.ts";

const everOrNow = oneOf({ never: true, past: true, now: true, "not-sure": true });

export const readHistory = fields<MedicalHistory>({
  aneurysmOrArteriovenousMalformation: answer,
  intracerebralHaemorrhage: answer,
  raisedIntracranialPressure: answer,
  eclampsiaOrPreEclampsia: answer,
  hyperthyroidism: oneOf({ no: true, treated: true, untreated: true, "not-sure": true }),
  ketamineAllergy: answer,
  heartAttack: oneOf({ no: true, "within-6-weeks": true, earlier: true, "not-sure": true }),
  unstableAngina: answer,
  heartFailure: oneOf({ no: true, stable: true, decompensated: true, "not-sure": true }),
  stroke: oneOf({ no: true, "within-6-months": true, earlier: true, "not-sure": true }),
  otherHeartDisease: answer,
  highBloodPressure: answer,
  pregnancy: oneOf({
    "not-possible": true,
    "test-negative": true,
    "possible-not-tested": true,
    pregnant: true,
    "not-sure": true,
  }),
  breastFeeding: answer,
  liverDisease: oneOf({ no: true, "cirrhosis-or-severe": true, other: true, "not-sure": true }),
  sleepApnoea: oneOf({ no: true, "treated-every-night": true, untreated: true, "not-sure": true }),
  lungDisease: oneOf({ no: true, "controlled-asthma": true, other: true, "not-sure": true }),
  homeOxygen: answer,
  usualSpo2Percent: anyNumber,
  seizureDisorder: answer,
  raisedEyePressure: answer,
  bladderSymptoms: answer,
  porphyria: answer,
  badReactionLastTime: answer,
  badReactionInWords: text,
  allergies: whole<NonNullable<MedicalHistory["allergies"]>>(
    { state: oneOf({ "none-known": true, listed: true, "not-sure": true }), inWords: text },
    "state",
  ),
});

export const readMentalHealth = fields<MentalHealth>({
  suicidalThoughts: oneOf({
    none: true,
    "long-standing-passive-unchanged": true,
    "new-worse-plan-intent-or-behaviour": true,
    "not-sure": true,
  }),
  psychosis: everOrNow,
  mania: everOrNow,
  bipolarDisorder: answer,
  delirium: answer,
  dementia: answer,
  substanceUseDisorder: oneOf({ no: true, past: true, active: true, "not-sure": true }),
  ketamineMisuse: answer,
});
