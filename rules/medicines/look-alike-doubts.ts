/** Names that were understood as typed, and that are easily mixed up with another. */
import type { MedicationFacts, MedicineFacts } from "../facts.ts";
import { joinWords } from "./words.ts";

const noDoubts: readonly string[] = [];

/** "whether “clonidine” is cloNIDine and not clonazePAM (easily mixed up)", one for each name that nobody confirmed. */
export function lookAlikeDoubts({ medicines }: MedicationFacts): readonly string[] {
  if (!medicines.some(hasLookAlikes)) return noDoubts;
  return [...new Set(medicines.filter(hasLookAlikes).map(inWords))];
}

function hasLookAlikes({ lookAlikes }: MedicineFacts): boolean {
  return lookAlikes.length > 0;
}

function inWords({ answers, name, lookAlikes }: MedicineFacts): string {
  const others = lookAlikes.map((drug) => drug.tallMan ?? drug.name);
  return `whether “${answers.typed}” is ${name} and not ${joinWords(others, "or")} (easily mixed up)`;
}
