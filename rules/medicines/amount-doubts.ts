/** Amounts that were typed or told, and that may not be what is meant. */
import type { MedicationFacts, MedicineFacts } from "../facts.ts";

const noDoubts: readonly string[] = [];

/** "the amount of “clonazepam 500 mg”: 500 mg stands beside clonazePAM. …", one for each amount that nobody settled. */
export function amountDoubts({ medicines }: MedicationFacts): readonly string[] {
  if (!medicines.some(hasAmountDoubt)) return noDoubts;
  return [...new Set(medicines.filter(hasAmountDoubt).map(inWords))];
}

export function hasAmountDoubt({ amountDoubt }: MedicineFacts): boolean {
  return amountDoubt !== undefined;
}

function inWords({ answers, amountDoubt = "" }: MedicineFacts): string {
  return `the amount of “${answers.typed}”: ${amountDoubt.replace(/\.$/u, "")}`;
}
