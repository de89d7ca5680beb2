import type { Intake } from "../../../../rules/index.ts";
import { lifestyleQuestions } from "./ask/lifestyle.ts";
import { medicalHistoryQuestions } from "./ask/medical-history.ts";
import { medicationListQuestions } from "./ask/medications.ts";
import { medicineQuestions } from "./ask/medicine.ts";
import { mentalHealthQuestions } from "./ask/mental-health.ts";
import { todayQuestions } from "./ask/today.ts";
import { patientQuestions, visitQuestions } from "./ask/visit.ts";
import { readingQuestions, weightQuestion } from "./ask/vitals.ts";
import {
  type AnswerSection,
  medicinePath,
  medicineTitle,
  type Questions,
  writeSection,
} from "./write-section.ts";

/** Everything the intake asks, with what was answered. Nothing is left out: a blank reads "not asked". */
export function answersInWords(intake: Intake): readonly AnswerSection[] {
  const { visit, medications, history, mentalHealth, lifestyle, today, vitals } = intake;
  const write = (title: string, path: string, questions: Questions, answers: object | undefined) =>
    writeSection(title, path, questions, answers, visit.timeZone);
  return [
    write("Patient", "visit.patient", patientQuestions, visit.patient),
    write("Visit", "visit", visitQuestions, visit),
    write("Medication list", "medications", medicationListQuestions, medications),
    ...medications.entries.map((medicine, index) =>
      write(medicineTitle(index, medicine.typed), medicinePath(medicine.id), medicineQuestions, medicine),
    ),
    write("Medical history", "history", medicalHistoryQuestions, history),
    write("Mental health", "mentalHealth", mentalHealthQuestions, mentalHealth),
    write("Lifestyle", "lifestyle", lifestyleQuestions, lifestyle),
    write("Now", "today", todayQuestions, today),
    write("Weight", "vitals", weightQuestion, vitals),
    write("Vitals, first reading", "vitals.first", readingQuestions, vitals?.first),
    write("Vitals, repeat reading", "vitals.repeat", readingQuestions, vitals?.repeat),
  ];
}
