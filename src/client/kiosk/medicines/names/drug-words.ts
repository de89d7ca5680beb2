import { type Drug } from "../../../../../rules/recognise/index.ts";
import { usedForId } from "../../words/used-for-id.ts";
import type { NameChoice } from "./names.ts";

/**
 * Whether a drug has a name that can be shown to a patient. What stands for "some tablet of this class, nobody knows
 * which" has none: the words stay as typed, and staff ask.
 */
export const hasOwnName = ({ name }: Drug): boolean => !name.includes("benzodiazepine");

export function choiceOf(drug: Drug, brand = drug.brands[0]): NameChoice {
  const usedFor = usedForId(drug.usedFor);
  return {
    drugId: drug.id,
    name: drug.name,
    ...(brand !== undefined && brand.toLowerCase() !== drug.name && { brand }),
    ...(usedFor && { usedFor }),
  };
}
