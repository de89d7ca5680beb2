import { type ChoiceQuestion, options, yesNo } from "./question.ts";

export const todayQuestions: readonly ChoiceQuestion[] = [
  yesNo("today.seizureToday", "Seizure today"),
  yesNo("today.chestPainNow", "Chest pain now"),
  yesNo("today.breathingTroubleNow", "Trouble breathing now"),
  yesNo("today.drowsyOrHardToRouse", "Drowsy or hard to rouse"),
  yesNo("today.intoxicatedNow", "Intoxicated now", "By alcohol or anything else"),
];

/** Asked when a GLP-1 medicine is listed. */
export const stomachQuestion = yesNo(
  "today.stomachSymptoms",
  "Stomach symptoms",
  "Nausea, vomiting, bloating or a full feeling",
);

export const withdrawalSigns = options(
  ["tremor", "Shaking (tremor)"],
  ["sweating", "Sweating"],
  ["palpitations", "Pounding heart"],
  ["confusion", "Confusion"],
  ["seizure", "Seizure"],
);

export const glucoseUnits = options(["mg/dL", "mg/dL"], ["mmol/L", "mmol/L"]);
