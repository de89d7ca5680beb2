import type { MedicationFacts, MedicineFacts } from "../facts.ts";

/** True when the list itself, or the meaning of a name on it, is not settled. */
export function isMedicationUncertain({ list, medicines }: MedicationFacts): boolean {
  if (list !== "confirmed-none" && list !== "listed") return true;
  return medicines.some(isUnconfirmed);
}

function isUnconfirmed({ recognition }: MedicineFacts): boolean {
  return recognition !== "recognised";
}
