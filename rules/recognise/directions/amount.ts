import type { DoseUnit, Strength } from "./directions.ts";
import { isTouching, lexemeAt } from "./lexemes.ts";
import { type Line, unreadAt } from "./line.ts";
import { numbersAt } from "./numbers.ts";
import { isOtherUnit, isPerWord, perUnitOf, unitOf } from "./unit-words.ts";
import { type Numbers, valueAt } from "./written-value.ts";

/** A number of a line with its unit, and how the numbers in it belong together. */
export type Amount = Numbers & {
  /** Absent: no unit stands there. */
  readonly unit?: DoseUnit;
  readonly unitAt?: number;
  /** A unit that the form has no term for stands behind the number. */
  readonly hasOtherUnit?: true;
  readonly per?: NonNullable<Strength["per"]> | "day" | "kg";
  /** What it is per can be read in two ways: "per 1,000 mL". */
  readonly isPerUnclear?: true;
};

/** An amount behind which a unit of the form stands. */
export type AmountWithUnit = Amount & { readonly unit: DoseUnit; readonly unitAt: number };

/** The amount that begins at this place; undefined when none does. */
export function amountAt(line: Line, from: number): Amount | undefined {
  const numbers = numbersAt(line, from);
  if (numbers === undefined) return undefined;
  const unitAt = unitPlace(line, numbers.to);
  const { text } = unreadAt(line, unitAt);
  const unit = unitOf(text);
  if (unit === undefined)
    return isOtherUnit(text) ? { ...numbers, to: unitAt + 1, hasOtherUnit: true } : numbers;
  return withPer(line, { ...numbers, unit, unitAt, to: unitAt + 1 });
}

export function hasUnit(amount: Amount): amount is AmountWithUnit {
  return amount.unit !== undefined;
}

const fillers = new Set(["a", "an", "of", "d", "de", "di"]);

/** The place behind little words: "half of a tablet", "1/2 de comprimé". */
export function behindFillers(line: Line, at: number): number {
  return fillers.has(unreadAt(line, at).text) ? behindFillers(line, at + 1) : at;
}

/** "5-mg" and "half a tablet": the unit stands behind a hyphen or little words. */
function unitPlace(line: Line, at: number): number {
  const next = unreadAt(line, at);
  if (next.text === "-" && isTouching(lexemeAt(line.lexemes, at - 1), next)) return at + 1;
  return behindFillers(line, at);
}

/** "5 mg/mL", "5 mg/5 mL", "25 mcg/h", "900 mg/day". */
function withPer(line: Line, amount: AmountWithUnit): Amount {
  const { to } = amount;
  if (!isPerWord(unreadAt(line, to).text)) return amount;
  const count = valueAt(line, to + 1);
  const [counted, ...others] = count?.values ?? [1];
  const at = count === undefined ? to + 1 : to + 2;
  const unit = perUnitOf(unreadAt(line, at).text);
  if (unit === undefined) return amount;
  if (unit === "day" || unit === "kg") return { ...amount, per: unit, to: at + 1 };
  if (unit === "h" && amount.unit === "mcg" && counted === 1) return { ...amount, unit: "mcg/h", to: at + 1 };
  const isPerUnclear = others.length > 0 ? { isPerUnclear: true as const } : {};
  return { ...amount, ...isPerUnclear, per: { amount: counted, unit }, to: at + 1 };
}
