import type { Today } from "../../../../../rules/index.ts";
import { notSure, type QuestionsOf, yesNo } from "../question.ts";

export const todayQuestions: QuestionsOf<Today> = {
  seizureToday: yesNo("Seizure today"),
  chestPainNow: yesNo("Chest pain now"),
  breathingTroubleNow: yesNo("Trouble breathing now"),
  drowsyOrHardToRouse: yesNo("Drowsy or hard to rouse now"),
  intoxicatedNow: yesNo("Intoxicated now"),
  withdrawalSigns: {
    ask: "Withdrawal signs now",
    kind: "choices",
    options: {
      none: "None",
      tremor: "Tremor",
      sweating: "Sweating",
      palpitations: "Palpitations",
      confusion: "Confusion",
      seizure: "Seizure",
      ...notSure,
    },
  },
  stomachSymptoms: yesNo("Nausea, vomiting or other stomach symptoms"),
  fastingGlucose: { ask: "Fasting glucose", kind: "number", unit: "mmol/L or mg/dL" },
};
