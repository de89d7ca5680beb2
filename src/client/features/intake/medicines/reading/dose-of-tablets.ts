import { sayQuantity } from "../../../../../../rules/index.ts";
import type { Directions, Dose } from "../../../../../../rules/recognise/index.ts";

type SaidDose = { readonly dose: Dose; readonly says: string };

/**
 * A dose in the measure of its strength, where one is read: one tablet, of 0.5 mg, is 0.5 mg. How many there are of which
 * strength is said with it, so that a person sees both before using it. Any other dose is as it was read.
 */
export function inMeasure(dose: Dose, strength: Directions["strength"]): SaidDose {
  const each = measureOf(strength);
  if (dose.unit !== "tablets" || each === undefined)
    return { dose, says: sayQuantity(dose.amount, dose.unit) };
  const all: Dose = { amount: times(dose.amount, each.amount), unit: each.unit };
  const tablets = `${sayQuantity(dose.amount, dose.unit)} of ${sayQuantity(each.amount, each.unit)}`;
  return {
    dose: all,
    says: dose.amount === 1 ? tablets : `${tablets}, ${sayQuantity(all.amount, all.unit)}`,
  };
}

/** What one tablet holds; undefined for a liquid, a patch, or a combination of substances. */
function measureOf(strength: Directions["strength"]): Dose | undefined {
  if (!strength || strength.value.per || strength.value.others.length > 0) return undefined;
  const { amount, unit } = strength.value;
  return unit === "mcg/h" ? undefined : { amount, unit };
}

/** Without the digits that binary fractions add: 3 times 0.1 is 0.3. */
function times(count: number, amount: number): number {
  return Number((count * amount).toPrecision(12));
}
