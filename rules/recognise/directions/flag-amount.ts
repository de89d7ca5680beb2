import { sayQuantity } from "../../quantity.ts";
import type { AmountWithUnit } from "./amount.ts";
import type { DirectionsFlag } from "./directions.ts";
import { isTouching, lexemeAt } from "./lexemes.ts";
import { type Line, wordsBetween } from "./line.ts";
import { isMisreadUnit } from "./unit-words.ts";

/** The ways in which an amount that was read can be misread by the next person. */
export function flagsOf(line: Line, amount: AmountWithUnit): readonly DirectionsFlag[] {
  const [value] = amount.values;
  const words = wordsBetween(line, amount.from, amount.to);
  const meant = sayQuantity(value, amount.unit);
  const kinds = [...new Set(amount.oddities), ...spacing(line, amount), ...abbreviation(line, amount)];
  return kinds.map((kind) => ({
    kind,
    words,
    said: `“${words}” read as ${meant}. ${advice(kind, value, amount)}`,
  }));
}

function advice(kind: DirectionsFlag["kind"], value: number, { unit }: AmountWithUnit): string {
  switch (kind) {
    case "decimal-comma":
      return "The comma is read as a decimal point: check the packet.";
    case "naked-point":
      return "The point has no 0 before it and is easily overlooked: check the packet.";
    case "trailing-zero":
      return `With its point overlooked it would be ${sayQuantity(withoutPoint(value), unit)}: check the packet.`;
    case "missing-space":
      return "It has no space of its own, so a letter can pass for a digit: check the packet.";
    case "unit-abbreviation":
      return "The short unit is easily misread: check the packet, and write the unit in full.";
  }
}

/** 1 of "1.0" is 10, and 2.5 of "2.50" is 250: what stands there when nobody sees the point. */
function withoutPoint(value: number): number {
  return Number(`${String(value).replace(".", "")}0`);
}

/** "10mg" can pass for 100 mg, and "Inderal40" for 140: the digits touch the unit behind a 0, or a word before them. */
function spacing({ lexemes }: Line, { from, unitAt }: AmountWithUnit): readonly DirectionsFlag["kind"][] {
  const [before, first] = [lexemeAt(lexemes, from - 1), lexemeAt(lexemes, from)];
  const [last, unit] = [lexemeAt(lexemes, unitAt - 1), lexemeAt(lexemes, unitAt)];
  const runsIntoUnit = last.text.endsWith("0") && isTouching(last, unit);
  const runsOutOfWord = before.text.length > 1 && isTouching(before, first);
  return runsIntoUnit || runsOutOfWord ? ["missing-space"] : [];
}

function abbreviation({ lexemes }: Line, { unitAt }: AmountWithUnit): readonly DirectionsFlag["kind"][] {
  return isMisreadUnit(lexemeAt(lexemes, unitAt).text) ? ["unit-abbreviation"] : [];
}
