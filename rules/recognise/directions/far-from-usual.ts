import type { UsualStrength } from "../../data/usual-strengths.ts";
import type { Dose, DoseUnit } from "./directions.ts";

/** How many times the highest strength, or under the lowest, an amount has to be before it is asked about. */
const farFactor = 2;

const mcgIn: Readonly<Partial<Record<DoseUnit, number>>> = { mcg: 1, mg: 1000, g: 1_000_000 };

/**
 * The strengths that an amount is far from: more than twice the highest and all others, or less than half the lowest.
 * Undefined when it is near one of them, or when nothing is known to compare with (no strengths, tablets, mL, units).
 */
export function farFromUsual(
  dose: Dose,
  strengths: readonly UsualStrength[],
): readonly UsualStrength[] | undefined {
  const isMeasure = dose.unit === "mcg/h" || mcgIn[dose.unit] !== undefined;
  if (strengths.length === 0 || !isMeasure) return undefined;
  return strengths.some((strength) => isNear(dose, strength)) ? undefined : strengths;
}

/** Other units in which the same number would be one of the strengths sold: 500 mg against 500 mcg. */
export function slippedUnits({ amount, unit }: Dose, strengths: readonly UsualStrength[]): readonly Dose[] {
  const all: readonly DoseUnit[] = ["mg", "mcg", "g", "mcg/h"];
  return all
    .filter((other) => other !== unit)
    .map((other) => ({ amount, unit: other }))
    .filter((dose) => strengths.some((strength) => isNear(dose, strength, 1)));
}

function isNear({ amount, unit }: Dose, strength: UsualStrength, factor = farFactor): boolean {
  const [own, sold] = [scale(unit), scale(strength.unit)];
  if (own.of !== sold.of) return false;
  const value = amount * own.by;
  return value <= strength.highest * sold.by * factor && value >= (strength.lowest * sold.by) / factor;
}

function scale(unit: DoseUnit): { readonly of: string; readonly by: number } {
  const by = mcgIn[unit];
  return by === undefined ? { of: unit, by: 1 } : { of: "mass", by };
}
