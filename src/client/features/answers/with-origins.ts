import type { AnswerInWords, AnswerSection } from "./write-section.ts";

/** An answer and where it comes from. Neither key: staff added it, or the screening did not begin at the kiosk. */
export type AnswerWithOrigin = AnswerInWords & {
  /** It stands as the patient said it. */
  readonly isPatients?: true;
  /** What the patient said, which staff changed. */
  readonly patientSaid?: string;
};

export type SectionWithOrigins = Omit<AnswerSection, "answers"> & {
  readonly answers: readonly AnswerWithOrigin[];
};

/**
 * Marks the answers that are the patient's by their paths, and those that staff changed with what was said.
 * @param said the patient's own answers; empty while they are not known
 */
export function withOrigins(
  sections: readonly AnswerSection[],
  patients: ReadonlySet<string>,
  said: readonly AnswerSection[],
): readonly SectionWithOrigins[] {
  const saidAt = new Map(
    said
      .flatMap(({ answers }) => answers)
      .filter(({ state }) => state !== "not-asked")
      .map(({ path, says }) => [path, says]),
  );
  const mark = (answer: AnswerInWords): AnswerWithOrigin => {
    if (patients.has(answer.path)) return { ...answer, isPatients: true };
    const patientSaid = saidAt.get(answer.path);
    return patientSaid === undefined ? answer : { ...answer, patientSaid };
  };
  return sections.map((section) => ({ ...section, answers: section.answers.map(mark) }));
}
