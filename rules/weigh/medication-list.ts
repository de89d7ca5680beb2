import type { MedicationFacts, MedicineFacts } from "../facts.ts";
import { unexplainedQuestions } from "../medicines/direct-questions.ts";
import { isUnsettled } from "../medicines/unclassified.ts";

/** True when the list itself, or the meaning of a name on it, is not settled: as the rules on the list and its names find it. */
export function isMedicationUncertain(medications: MedicationFacts): boolean {
  const { list, medicines, isComplete } = medications;
  if (list !== "confirmed-none" && list !== "listed") return true;
  if ((list === "listed") === (medicines.length === 0)) return true;
  if (isComplete === "no" || isComplete === "not-sure") return true;
  return medicines.some(isOpen) || unexplainedQuestions(medications).length > 0;
}

/** Words that nobody understood beside a name may be a sedative as well. */
function isOpen(medicine: MedicineFacts): boolean {
  return isUnsettled(medicine) || medicine.leftOver.length > 0;
}
