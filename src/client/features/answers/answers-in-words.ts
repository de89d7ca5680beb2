import type { Intake, Medicine } from "../../../../rules/index.ts";
import { lifestyleQuestions } from "./ask/lifestyle.ts";
import { medicalHistoryQuestions } from "./ask/medical-history.ts";
import { medicationListQuestions } from "./ask/medications.ts";
import { medicineQuestions } from "./ask/medicine.ts";
import { mentalHealthQuestions } from "./ask/mental-health.ts";
import { todayQuestions } from "./ask/today.ts";
import { patientQuestions, visitQuestions } from "./ask/visit.ts";
import { readingQuestions, weightQuestion } from "./ask/vitals.ts";
import type { Question } from "./question.ts";
import { valueInWords } from "./value-in-words.ts";

export type AnswerInWords = {
  /** Where it stands; a medicine by its id, so that a changed order is no change. */
  readonly path: string;
  readonly ask: string;
  readonly says: string;
  /** `no` covers "never" and "none": asked, and nothing to note. */
  readonly state: "noted" | "no" | "not-asked";
};

export type AnswerSection = {
  readonly title: string;
  /** False: the whole section was never asked. */
  readonly wasAsked: boolean;
  readonly answers: readonly AnswerInWords[];
};

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
      write(
        `Medicine ${index + 1}: \u201c${medicine.typed}\u201d`,
        medicinePath(medicine),
        medicineQuestions,
        medicine,
      ),
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

const medicinePath = (medicine: Medicine) => `medications.entries[${medicine.id}]`;

type Questions = Readonly<Record<string, Question>>;

function writeSection(
  title: string,
  path: string,
  questions: Questions,
  section: object | undefined,
  clinicZone: string,
): AnswerSection {
  const given = new Map<string, unknown>(Object.entries(section ?? {}));
  return {
    title,
    wasAsked: section !== undefined,
    answers: Object.entries(questions).map(([key, question]) =>
      writeAnswer(`${path}.${key}`, question, given.get(key), clinicZone),
    ),
  };
}

function writeAnswer(path: string, question: Question, value: unknown, clinicZone: string): AnswerInWords {
  if (value === undefined) return { path, ask: question.ask, says: "not asked", state: "not-asked" };
  return {
    path,
    ask: question.ask,
    says: valueInWords(question, value, clinicZone),
    state: isNo(value) ? "no" : "noted",
  };
}

const noWords = new Set(["no", "never", "none", "not-possible", "none-known"]);

function isNo(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : noWords.has(String(value));
}
