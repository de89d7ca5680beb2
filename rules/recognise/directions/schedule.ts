import { sayNumber } from "../../quantity.ts";
import type { Directions, DirectionsQuestion } from "./directions.ts";
import { lexemeAt } from "./lexemes.ts";
import { type Line, markRead, unreadAt, wordsBetween } from "./line.ts";
import { readWrittenNumber } from "./written-number.ts";

/**
 * The schedule of German lists, "1-0-1" or "1-0-1-0": how much in the morning, at noon, in the evening and at night.
 * Undefined when none stands in the line.
 */
export function readSchedule(
  line: Line,
): (Pick<Directions, "dose" | "dosesPerDay"> & { questions: DirectionsQuestion[] }) | undefined {
  for (let from = 0; from < line.lexemes.length; from += 1) {
    const { parts, to } = partsFrom(line, from);
    const doses = parts.filter((part) => part > 0);
    const [amount, ...others] = new Set(doses);
    const isWhole = !isFraction(line, from - 1) && !isFraction(line, to);
    if (amount !== undefined && isWhole && (parts.length === 3 || parts.length === 4)) {
      const words = wordsBetween(line, from, to);
      markRead(line, from, to);
      const dosesPerDay = { value: doses.length, words };
      return others.length > 0
        ? { dosesPerDay, questions: [askWhichAmount(words, [amount, ...others])] }
        : { dosesPerDay, dose: { value: { amount, unit: "tablets" }, words }, questions: [] };
    }
    from = Math.max(from, to - 1);
  }
  return undefined;
}

/** "1/2-0-1/2": a stroke between two numbers; the numbers on its sides are no parts by themselves. */
function isFraction({ lexemes }: Line, at: number): boolean {
  const isNumber = (place: number): boolean => lexemeAt(lexemes, place).kind === "number";
  return lexemeAt(lexemes, at).text === "/" && isNumber(at - 1) && isNumber(at + 1);
}

function partsFrom(line: Line, from: number): { readonly parts: readonly number[]; readonly to: number } {
  const parts: number[] = [];
  let to = from;
  for (let at = from; ; at += 2) {
    const part = partAt(line, at);
    if (part === undefined) break;
    parts.push(part);
    to = at + 1;
    if (unreadAt(line, to).text !== "-") break;
  }
  return { parts, to };
}

function partAt(line: Line, at: number): number | undefined {
  const { text } = unreadAt(line, at);
  if (text === "0") return 0;
  return /^(?:[1-4]|0?[.,]\d{1,2}|[1-3][.,]5)$/u.test(text) ? readWrittenNumber(text)?.values[0] : undefined;
}

function askWhichAmount(words: string, amounts: readonly number[]): DirectionsQuestion {
  return {
    about: "dose",
    words,
    offers: amounts.map((amount) => ({ amount, unit: "tablets" })),
    said: `“${words}” holds doses of ${amounts.map(sayNumber).join(" and ")}. Ask what one dose is.`,
  };
}
