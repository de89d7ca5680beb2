import { lexemeAt } from "./lexemes.ts";
import { type Line, unreadAt } from "./line.ts";
import { perUnitOf, unitOf } from "./unit-words.ts";
import { readWrittenNumber } from "./written-number.ts";
import { type Numbers, valueAt } from "./written-value.ts";

/** The numbers that begin at this place and belong together; undefined when none does. */
export function numbersAt(line: Line, from: number): Numbers | undefined {
  const one = numberAt(line, from);
  if (one === undefined) return undefined;
  const numbers = splitNumber(line, one) ?? joined(line, one);
  return lexemeAt(line.lexemes, from).kind === "word" ? { ...numbers, isInWords: true } : numbers;
}

/** With a part behind it, a whole number up to this many is one of tablets; in "5 1/2 tab" the 5 may be mg. */
const mostTablets = 4;

/** "2", "1/2", "1 1/2". */
function numberAt(line: Line, from: number): Numbers | undefined {
  const one = valueAt(line, from);
  if (one === undefined) return undefined;
  const [whole] = one.values;
  const [part, partBehind] = [partAt(line, from), partAt(line, from + 1)];
  if (partBehind !== undefined && Number.isInteger(whole)) {
    const both = { ...one, from, to: from + 4 };
    const sum = whole + partBehind;
    return whole > mostTablets
      ? { ...both, how: "unclear", values: [sum, partBehind] }
      : { ...both, values: [sum] };
  }
  if (part !== undefined) return { ...one, from, to: from + 3, values: [part] };
  return { ...one, from, to: from + 1 };
}

/** "5 0 mg" and "1 000 mg": one number or two, nobody can tell. */
function splitNumber(line: Line, one: Numbers): Numbers | undefined {
  const [first, second] = [lexemeAt(line.lexemes, one.from), unreadAt(line, one.from + 1)];
  if (first.kind !== "number" || !/^(?:0+|\d{3}|[.,]\d+)$/u.test(second.text)) return undefined;
  if (unitOf(lexemeAt(line.lexemes, one.from + 2).text) === undefined) return undefined;
  const whole = readWrittenNumber(first.text + second.text)?.values ?? one.values;
  const alone = valueAt(line, one.from + 1)?.values ?? [];
  return { ...one, to: one.from + 2, how: "unclear", values: [...whole, ...alone] };
}

/** Parts of a tablet; larger numbers on the sides of a stroke are a combination. */
const partOf = new Map([
  ["1/2", 1 / 2],
  ["1/3", 1 / 3],
  ["2/3", 2 / 3],
  ["1/4", 1 / 4],
  ["2/4", 1 / 2],
  ["3/4", 3 / 4],
]);

/** A further stroke makes it a date: "1/2/2026". */
function partAt(line: Line, at: number): number | undefined {
  if (unreadAt(line, at + 3).text === "/") return undefined;
  return partOf.get([at, at + 1, at + 2].map((place) => unreadAt(line, place).text).join(""));
}

const rangeWords = new Set(["-", "to", "or", "bis", "oder", "ou", "o"]);

/** "0.5-1", "1 or 2", "1/2-1", "5/325", "5 mg/325 mg"; two units are two amounts: "500 mcg - 1 mg". */
function joined(line: Line, one: Numbers): Numbers {
  const unit = unitOf(unreadAt(line, one.to).text);
  const join = unit === undefined ? one.to : one.to + 1;
  const { text } = unreadAt(line, join);
  const isStroke = text === "/";
  const next = numberAt(line, join + 1);
  if (next === undefined || (!isStroke && !rangeWords.has(text))) return one;
  const nextUnit = unreadAt(line, next.to).text;
  if (isStroke && perUnitOf(nextUnit) === "h") return one;
  if (unit !== undefined && unit !== (unitOf(nextUnit) ?? unit)) return one;
  const isUnclear = one.how === "unclear" || next.how === "unclear";
  return joined(line, {
    ...one,
    to: next.to,
    how: isUnclear ? "unclear" : isStroke ? "slash" : "range",
    values: [...one.values, ...next.values],
    oddities: [...one.oddities, ...next.oddities],
  });
}
