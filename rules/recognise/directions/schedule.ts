import { sayNumber } from "../../quantity.ts";
import type { Directions, DirectionsQuestion } from "./directions.ts";
import { type Line, markRead, unreadAt, wordsBetween } from "./line.ts";
import { readWrittenNumber } from "./written-number.ts";

const mostAtOnce = 4;

/**
 * The schedule of German lists, "1-0-1" or "1-0-1-0": how much in the morning, at noon, in the evening and at night.
 * Undefined when none stands in the line.
 */
export function readSchedule(
  line: Line,
): (Pick<Directions, "dose" | "dosesPerDay"> & { questions: DirectionsQuestion[] }) | undefined {
  for (let from = 0; from < line.lexemes.length; from += 1) {
    const { parts, to } = partsFrom(line, from);
    if (parts.length > 0 && (isFraction(line, from - 1) || isFraction(line, to))) {
      from = Math.max(from, to - 1);
      continue;
    }
    if (parts.length !== 3 && parts.length !== 4) {
      from = Math.max(from, to - 2);
      continue;
    }
    const doses = parts.filter((part) => part > 0);
    if (doses.length === 0) continue;
    const words = wordsBetween(line, from, to);
    markRead(line, from, to);
    const amounts = [...new Set(doses)];
    const [amount] = amounts;
    const dosesPerDay = { value: doses.length, words };
    if (amounts.length > 1 || amount === undefined)
      return { dosesPerDay, questions: [askWhichAmount(words, amounts)] };
    return { dosesPerDay, dose: { value: { amount, unit: "tablets" }, words }, questions: [] };
  }
  return undefined;
}

/** "1/2-0-1/2": a stroke between two numbers; the numbers on its sides are no parts by themselves. */
function isFraction({ lexemes }: Line, at: number): boolean {
  const isNumber = (place: number): boolean => lexemes[place]?.kind === "number";
  return lexemes[at]?.text === "/" && isNumber(at - 1) && isNumber(at + 1);
}

function partsFrom(line: Line, from: number): { readonly parts: readonly number[]; readonly to: number } {
  const parts: number[] = [];
  let to = from;
  for (let at = from; ; at += 2) {
    const part = partAt(line, at);
    if (part === undefined) break;
    parts.push(part);
    to = at + 1;
    if (unreadAt(line, to)?.text !== "-") break;
  }
  return { parts, to };
}

function partAt(line: Line, at: number): number | undefined {
  const lexeme = unreadAt(line, at);
  if (lexeme?.kind !== "number") return undefined;
  if (lexeme.text === "0") return 0;
  const value = /^[1-4]$|^0?[.,]\d{1,2}$|^[1-3][.,]5$/u.test(lexeme.text)
    ? readWrittenNumber(lexeme.text)?.values[0]
    : undefined;
  return value !== undefined && value <= mostAtOnce ? value : undefined;
}

function askWhichAmount(words: string, amounts: readonly number[]): DirectionsQuestion {
  return {
    about: "dose",
    words,
    offers: amounts.map((amount) => ({ amount, unit: "tablets" })),
    said: `“${words}” holds doses of ${amounts.map(sayNumber).join(" and ")}. Ask what one dose is.`,
  };
}
