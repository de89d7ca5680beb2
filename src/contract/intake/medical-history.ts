import { z } from "zod";
import { answer, choice, text, wholeNumber } from "../fields.ts";

/** Medical history. Absent: not asked, which is not a "no". */
export const medicalHistorySchema = z.strictObject({
  aneurysmOrArteriovenousMalformation: answer("Aneurysm or arteriovenous malformation").optional(),
  intracerebralHaemorrhage: answer("Bleeding in the brain").optional(),
  raisedIntracranialPressure: answer("Raised pressure in the head").optional(),
  eclampsiaOrPreEclampsia: answer("Eclampsia or pre-eclampsia").optional(),
  hyperthyroidism: choice("Overactive thyroid", ["no", "treated", "untreated", "not-sure"]).optional(),
  ketamineAllergy: answer("Allergy to ketamine or esketamine").optional(),
  heartAttack: choice("Heart attack", ["no", "within-6-weeks", "earlier", "not-sure"]).optional(),
  unstableAngina: answer("Unstable angina").optional(),
  heartFailure: choice("Heart failure", ["no", "stable", "decompensated", "not-sure"]).optional(),
  stroke: choice("Stroke or TIA", ["no", "within-6-months", "earlier", "not-sure"]).optional(),
  otherHeartDisease: answer("Other heart disease").optional(),
  highBloodPressure: answer("High blood pressure").optional(),
  pregnancy: choice("Pregnancy", [
    "not-possible",
    "test-negative",
    "possible-not-tested",
    "pregnant",
    "not-sure",
  ]).optional(),
  breastFeeding: answer("Breast-feeding").optional(),
  liverDisease: choice("Liver disease", ["no", "cirrhosis-or-severe", "other", "not-sure"]).optional(),
  sleepApnoea: choice("Sleep apnoea", ["no", "treated-every-night", "untreated", "not-sure"]).optional(),
  lungDisease: choice("Lung disease", ["no", "controlled-asthma", "other", "not-sure"]).optional(),
  homeOxygen: answer("Oxygen at home").optional(),
  usualSpo2Percent: wholeNumber(
    "Usual SpO2",
    { min: 10, max: 100, unit: "%" },
    "Enter it in whole percent.",
  ).optional(),
  seizureDisorder: answer("Seizure disorder").optional(),
  raisedEyePressure: answer("Raised eye pressure").optional(),
  bladderSymptoms: answer("Bladder symptoms").optional(),
  porphyria: answer("Porphyria").optional(),
  badReactionLastTime: answer("Bad reaction last time").optional(),
  badReactionInWords: text("Bad reaction in words", 1000).optional(),
  allergies: z
    .strictObject({
      state: choice("Allergies", ["none-known", "listed", "not-sure"]),
      inWords: text("Allergies in words", 1000).optional(),
    })
    .optional(),
});
