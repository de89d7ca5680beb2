import { type Drug } from "../../../../../rules/recognise/index.ts";
import { usedForId } from "../../words/used-for-id.ts";
import type { NameChoice } from "./names.ts";

/**
 * Whether a drug has a name that can be shown to a patient. What stands for "some tablet of this class, nobody knows
 * which" has none: the words stay as typed, and staff ask.
 */
export const hasOwnName = ({ name }: Drug): boolean => !name.includes("benzodiazepine");

/** By its generic name with a brand beside it, or by the name that is mixed up with the one that was typed. */
export function choiceOf(drug: Drug, mixedUp?: string): NameChoice {
  const usedFor = usedForId(drug.usedFor);
  const name = mixedUp ?? drug.name;
  const other = mixedUp === undefined ? drug.brands[0] : drug.name;
  return {
    drugId: drug.id,
    name,
    ...(other !== undefined && other.toLowerCase() !== name.toLowerCase() && { other }),
    ...(usedFor && { usedFor }),
  };
}
