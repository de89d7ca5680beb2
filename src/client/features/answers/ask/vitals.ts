import type { Vitals, VitalsReading } from "../../../../../rules/index.ts";
import { type QuestionsOf, yesNo } from "../question.ts";

export const weightQuestion: QuestionsOf<Pick<Vitals, "weightKg">> = {
  weightKg: { ask: "Weight", kind: "number", unit: "kg" },
};

export const readingQuestions: QuestionsOf<VitalsReading> = {
  takenAt: { ask: "Taken at", kind: "local-time" },
  systolicMmHg: { ask: "Blood pressure, systolic", kind: "number", unit: "mmHg" },
  diastolicMmHg: { ask: "Blood pressure, diastolic", kind: "number", unit: "mmHg" },
  heartRatePerMinute: { ask: "Heart rate", kind: "number", unit: "/min" },
  respiratoryRatePerMinute: { ask: "Breathing rate", kind: "number", unit: "/min" },
  spo2Percent: { ask: "SpO\u2082", kind: "number", unit: "%" },
  isOnOxygen: yesNo("On oxygen"),
  moaas: { ask: "MOAA/S, 5 alert to 0 no response", kind: "number" },
};
