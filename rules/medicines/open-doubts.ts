import type { MedicationFacts } from "../facts.ts";
import { amountDoubts } from "./amount-doubts.ts";
import { lookAlikeDoubts } from "./look-alike-doubts.ts";

const noDoubts: readonly string[] = [];

/** Names and amounts that count as typed or told, and that nobody has confirmed: told as not checked, and no finding. */
export function openDoubts(medications: MedicationFacts): readonly string[] {
  const [names, amounts] = [lookAlikeDoubts(medications), amountDoubts(medications)];
  return names.length + amounts.length === 0 ? noDoubts : [...names, ...amounts];
}
