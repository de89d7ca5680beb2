import fc from "fast-check";
import type { MedicalHistory, MentalHealth } from "../../../../rules/intake.ts";
import { answer, numberAround, oneOf, someOf } from "./answers.ts";
import { anyText } from "./text.ts";

export const history: fc.Arbitrary<MedicalHistory> = someOf<MedicalHistory>({
  aneurysmOrArteriovenousMalformation: answer,
  intracerebralHaemorrhage: answer,
  raisedIntracranialPressure: answer,
  eclampsiaOrPreEclampsia: answer,
  hyperthyroidism: oneOf("no", "treated", "untreated", "not-sure"),
  ketamineAllergy: answer,
  heartAttack: oneOf("no", "within-6-weeks", "earlier", "not-sure"),
  unstableAngina: answer,
  heartFailure: oneOf("no", "stable", "decompensated", "not-sure"),
  stroke: oneOf("no", "within-6-months", "earlier", "not-sure"),
  otherHeartDisease: answer,
  highBloodPressure: answer,
  pregnancy: oneOf("not-possible", "test-negative", "possible-not-tested", "pregnant", "not-sure"),
  breastFeeding: answer,
  liverDisease: oneOf("no", "cirrhosis-or-severe", "other", "not-sure"),
  sleepApnoea: oneOf("no", "treated-every-night", "untreated", "not-sure"),
  lungDisease: oneOf("no", "controlled-asthma", "other", "not-sure"),
  homeOxygen: answer,
  usualSpo2Percent: numberAround({ min: 10, max: 100 }),
  seizureDisorder: answer,
  raisedEyePressure: answer,
  bladderSymptoms: answer,
  porphyria: answer,
  badReactionLastTime: answer,
  badReactionInWords: anyText,
  allergies: fc.record(
    { state: oneOf("none-known", "listed", "not-sure"), inWords: anyText },
    { requiredKeys: ["state"] },
  ),
});

const everOrNow = oneOf("never", "past", "now", "not-sure");

export const mentalHealth: fc.Arbitrary<MentalHealth> = someOf<MentalHealth>({
  suicidalThoughts: oneOf(
    "none",
    "long-standing-passive-unchanged",
    "new-worse-plan-intent-or-behaviour",
    "not-sure",
  ),
  psychosis: everOrNow,
  mania: everOrNow,
  bipolarDisorder: answer,
  delirium: answer,
  dementia: answer,
  substanceUseDisorder: oneOf("no", "past", "active", "not-sure"),
  ketamineMisuse: answer,
});
