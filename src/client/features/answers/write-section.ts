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

export type Questions = Readonly<Record<string, Question>>;

/** Every question of one section with what was answered; a blank reads "not asked". */
export function writeSection(
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

/** A medicine stands by its id, whatever its place in the list. */
export const medicinePath = (id: string) => `medications.entries[${id}]`;

/** "Medicine 2: “xanax”" */
export const medicineTitle = (index: number, typed: string) => `Medicine ${index + 1}: \u201c${typed}\u201d`;

function writeAnswer(path: string, question: Question, value: unknown, clinicZone: string): AnswerInWords {
  if (value === undefined) return { path, ask: question.ask, says: "not asked", state: "not-asked" };
  return {
    path,
    ask: question.ask,
    says: valueInWords(question, value, clinicZone),
    state: isNo(value) && question.isNoNoted === undefined ? "no" : "noted",
  };
}

const noWords = new Set(["no", "never", "none", "not-possible", "none-known"]);

function isNo(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : noWords.has(String(value));
}
