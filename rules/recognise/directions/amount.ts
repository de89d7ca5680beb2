import type { DoseUnit, Strength } from "./directions.ts";
import { isTouching } from "./lexemes.ts";
import { type Line, unreadAt } from "./line.ts";
import { numberOfWord } from "./number-words.ts";
import { isOtherUnit, isPerWord, perUnitOf, unitOf } from "./unit-words.ts";
import { readWrittenNumber, type WrittenNumber } from "./written-number.ts";

/** A number of a line with its unit, and how the numbers in it belong together. */
export type Amount = {
  /** Places of the first lexeme and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** One value; or the ends of a range; or the substances of a combination; or the meanings of an unclear number. */
  readonly values: readonly number[];
  readonly how: "one" | "range" | "slash" | "unclear";
  readonly oddities: WrittenNumber["oddities"];
  /** Absent: no unit stands there. */
  readonly unit?: DoseUnit;
  readonly unitAt?: number;
  /** A unit that the form has no term for stands behind the number. */
  readonly hasOtherUnit?: true;
  readonly per?: NonNullable<Strength["per"]> | "day" | "kg";
  readonly isInWords?: true;
};

/** The amount that begins at this place; undefined when none does. */
export function amountAt(line: Line, from: number): Amount | undefined {
  const numbers = numbersAt(line, from);
  if (numbers === undefined) return undefined;
  const unitAt = unitPlace(line, numbers.to);
  const unitWord = unreadAt(line, unitAt)?.text ?? "";
  const unit = unitOf(unitWord);
  if (unit === undefined)
    return isOtherUnit(unitWord) ? { ...numbers, to: unitAt + 1, hasOtherUnit: true } : numbers;
  return withPer(line, { ...numbers, unit, unitAt, to: unitAt + 1 });
}

type Numbers = Omit<Amount, "unit" | "unitAt" | "per">;

function numbersAt(line: Line, from: number): Numbers | undefined {
  const first = valueAt(line, from);
  if (first === undefined) return undefined;
  const isInWords = line.lexemes[from]?.kind === "word" ? { isInWords: true as const } : {};
  const one = { from, to: from + 1, ...first, ...isInWords };
  return splitNumber(line, from, one) ?? fraction(line, from, one) ?? joined(line, from, one) ?? one;
}

function valueAt(line: Line, at: number): Pick<Amount, "values" | "how" | "oddities"> | undefined {
  const lexeme = unreadAt(line, at);
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === "word") {
    const value = numberOfWord(lexeme.text);
    return value === undefined ? undefined : { values: [value], how: "one", oddities: [] };
  }
  const written = lexeme.kind === "number" ? readWrittenNumber(lexeme.text) : undefined;
  return written && { ...written, how: written.values.length === 1 ? "one" : "unclear" };
}

/** "5 0 mg" and "1 000 mg": one number or two, nobody can tell. */
function splitNumber(line: Line, from: number, one: Numbers): Numbers | undefined {
  const [first, second] = [line.lexemes[from], unreadAt(line, from + 1)];
  if (first?.kind !== "number" || second?.kind !== "number" || one.values.length !== 1) return undefined;
  if (unitOf(line.lexemes[from + 2]?.text ?? "") === undefined) return undefined;
  if (!/^(?:0+|\d{3}|[.,]\d+)$/u.test(second.text)) return undefined;
  const whole = readWrittenNumber(first.text + second.text)?.values ?? [];
  const alone = readWrittenNumber(second.text)?.values ?? [];
  return { ...one, to: from + 2, how: "unclear", values: [...whole, ...alone] };
}

/** "1/2", "1 1/2": halves and quarters; with a unit of mass they could be a combination, so only small ones. */
function fraction(line: Line, from: number, one: Numbers): Numbers | undefined {
  const whole = partOf(line, from + 1);
  if (whole !== undefined && one.values[0] !== undefined && unreadAt(line, from + 1)?.text !== "/")
    return { ...one, to: from + 4, values: [one.values[0] + whole] };
  const part = partOf(line, from);
  return part === undefined ? undefined : { ...one, to: from + 3, values: [part] };
}

function partOf(line: Line, at: number): number | undefined {
  const [over, slash, under] = [at, at + 1, at + 2].map((place) => unreadAt(line, place)?.text ?? "");
  if (slash !== "/" || !/^[1-3]$/u.test(over ?? "") || !/^[234]$/u.test(under ?? "")) return undefined;
  const value = Number(over) / Number(under);
  return value < 1 ? value : undefined;
}

const rangeWords = new Set(["-", "to", "or", "bis", "oder", "ou", "o"]);

/** "0.5-1", "1 or 2", "5/325", "5 mg/325 mg". */
function joined(line: Line, from: number, one: Numbers): Numbers | undefined {
  const values = [...one.values];
  const oddities = [...one.oddities];
  let { to } = one;
  let how: Amount["how"] | undefined;
  for (;;) {
    const join = unitOf(unreadAt(line, to)?.text ?? "") === undefined ? to : to + 1;
    const text = unreadAt(line, join)?.text ?? "";
    const next = valueAt(line, join + 1);
    if (next === undefined || line.lexemes[join + 1]?.kind !== line.lexemes[from]?.kind) break;
    if (text !== "/" && !rangeWords.has(text)) break;
    if (text === "/" && isPer(perUnitOf(line.lexemes[join + 2]?.text ?? ""))) break;
    how = text === "/" ? "slash" : "range";
    values.push(...next.values);
    oddities.push(...next.oddities);
    to = join + 2;
  }
  return how === undefined || one.how === "unclear" ? undefined : { ...one, to, how, values, oddities };
}

/** Behind "5 mg/5" these make it a strength per 5 mL; "5 mg/325 mg" is a combination. */
function isPer(unit: ReturnType<typeof perUnitOf>): boolean {
  return unit === "mL" || unit === "h";
}

function unitPlace(line: Line, at: number): number {
  const isHyphen = unreadAt(line, at)?.text === "-" && isTouching(line.lexemes[at - 1], line.lexemes[at]);
  const hasFiller = /^(?:a|an|of|d|de|di)$/u.test(unreadAt(line, at)?.text ?? "");
  return isHyphen || (hasFiller && unitOf(unreadAt(line, at + 1)?.text ?? "") === "tablets") ? at + 1 : at;
}

function withPer(line: Line, amount: Amount & { readonly unit: DoseUnit }): Amount {
  const { to } = amount;
  if (!isPerWord(unreadAt(line, to)?.text ?? "")) return amount;
  const counted = unreadAt(line, to + 1)?.kind === "number" ? valueAt(line, to + 1)?.values[0] : undefined;
  const at = counted === undefined ? to + 1 : to + 2;
  const unit = perUnitOf(unreadAt(line, at)?.text ?? "");
  if (unit === undefined) return amount;
  if (unit === "day" || unit === "kg") return { ...amount, per: unit, to: at + 1 };
  if (unit === "h" && amount.unit === "mcg" && (counted ?? 1) === 1)
    return { ...amount, unit: "mcg/h", to: at + 1 };
  return { ...amount, per: { amount: counted ?? 1, unit }, to: at + 1 };
}
