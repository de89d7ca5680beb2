/** What leaves the medicines of a patient unsettled, as reasons. */
import type { Reason } from "../assessment.ts";
import type { MedicationFacts } from "../facts.ts";
import type { MedicationListState } from "../intake.ts";
import { unexplainedQuestions } from "./direct-questions.ts";
import { incompleteInWords } from "./incomplete-list.ts";
import { isUnsettled } from "./unclassified.ts";

const unconfirmed: Readonly<Partial<Record<MedicationListState, string>>> = {
  "not-asked": "the medication list was not asked",
  "no-answer": "the medication list was asked, with no answer",
  declined: "the patient declined to say which medicines are taken",
};

/** The list, the direct questions it does not bear out, and each entry whose meaning nobody confirmed. */
export function unsettledReasons(medications: MedicationFacts): readonly Reason[] {
  return [
    ...unsettledList(medications),
    ...unexplainedQuestions(medications),
    ...medications.medicines.filter(isUnsettled).map(({ index, recognition, answers }) => ({
      path: `medications.entries[${index}].typed`,
      says: `“${answers.typed}”: ${recognition === "unrecognised" ? "not recognised" : "not confirmed"}`,
    })),
  ];
}

/** Why the list itself settles nothing; empty when it is listed or confirmed none, looks it, and nobody doubts that it is all. */
export function unsettledList({ list, medicines, isComplete }: MedicationFacts): readonly Reason[] {
  const says = unconfirmed[list] ?? contradiction(list, medicines.length);
  const incomplete = incompleteInWords(isComplete);
  if (says === undefined && incomplete === undefined) return noReasons;
  return [
    ...(says === undefined ? [] : [{ path: "medications.list", says }]),
    ...(incomplete === undefined
      ? []
      : [{ path: "medications.isComplete", says: besideNone(list, incomplete) }]),
  ];
}

const noReasons: readonly Reason[] = [];

function contradiction(list: MedicationListState, count: number): string | undefined {
  if (list === "listed" && count === 0) return "medicines are said to be listed, and none is";
  if (list === "confirmed-none" && count > 0) return "said to take no medicine, and one is listed";
  return undefined;
}

/** A list that says "none" and is not all contradicts itself, and both halves are told. */
function besideNone(list: MedicationListState, incomplete: string): string {
  return list === "confirmed-none" ? `said to take no medicine, and ${incomplete}` : incomplete;
}
