import { lifestyleQuestions } from "./ask/lifestyle.ts";
import { medicalHistoryQuestions } from "./ask/medical-history.ts";
import { medicationListQuestions } from "./ask/medications.ts";
import { medicineQuestions } from "./ask/medicine.ts";
import { mentalHealthQuestions } from "./ask/mental-health.ts";
import { todayQuestions } from "./ask/today.ts";
import { patientQuestions, visitQuestions } from "./ask/visit.ts";
import { readingQuestions, weightQuestion } from "./ask/vitals.ts";
import type { Question } from "./question.ts";

export type QuestionSection = { readonly title: string; readonly questions: readonly Question[] };

const { typed, confirmedDrugIds: _, classification: __, ...aboutOneMedicine } = medicineQuestions;
const { timeZone: ___, ...visitOnPaper } = visitQuestions;

/** Every question of the intake, for the form on paper. What only the program records is left out. */
export const questionSections = {
  patient: section("Patient", patientQuestions),
  visit: section("Visit", visitOnPaper),
  medicationList: section("Current medications", medicationListQuestions),
  medicine: section(typed.ask, aboutOneMedicine),
  history: section("Medical history", medicalHistoryQuestions),
  mentalHealth: section("Mental health", mentalHealthQuestions),
  lifestyle: section("Lifestyle", lifestyleQuestions),
  today: section("Now", todayQuestions),
  weight: section("Weight", weightQuestion),
  reading: section("Vitals", readingQuestions),
} as const;

function section(title: string, questions: Readonly<Record<string, Question>>): QuestionSection {
  return { title, questions: Object.values(questions) };
}
