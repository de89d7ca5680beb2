import { sayQuantity } from "../../quantity.ts";
import { type Amount, amountAt } from "./amount.ts";
import type { DirectionsQuestion, Dose } from "./directions.ts";
import { type Lexeme, lexemeAt } from "./lexemes.ts";
import { type Line, markRead, unreadAt, wordsBetween } from "./line.ts";
import { isCounted } from "./unit-words.ts";

/** "2. 5 mg", "2 . 5 mg", "2·5 mg": a point apart from its digits, or one that no keyboard here has. */
const pointApart = /^\s*[.·‧∙٫]\s*$/u;
/** "0. 5", "0, 5", "0 5": nobody takes 0 of anything, so it is half of a number. */
const zeroApart = /^[\s.·‧∙٫,]+$/u;
/** "0-5 mg", "0 .-5 mg": before a unit any mark may stand for the point. */
const markApart = /^[\s.·‧∙٫,:/–—-]+$/u;

/** A number whose point got lost between its digits: read without it, it would be ten times as much. It is asked about. */
export function askAboutPartedNumbers(line: Line): readonly DirectionsQuestion[] {
  const questions: DirectionsQuestion[] = [];
  for (const at of line.lexemes.keys()) {
    const partAt = lexemeAt(line.lexemes, at + 1).kind === "number" ? at + 1 : at + 2;
    const [whole, part] = [unreadAt(line, at), unreadAt(line, partAt)];
    const amount = amountAt(line, partAt);
    if (amount === undefined || !isParted(line, whole, part, amount)) continue;
    if (isInSchedule(line, at)) continue;
    questions.push(ask(wordsBetween(line, at, amount.to), whole.text, part.text, amount));
    markRead(line, at, amount.unitAt ?? amount.to);
  }
  return questions;
}

function isParted(line: Line, whole: Lexeme, part: Lexeme, { unit, how }: Amount): boolean {
  if (!/^\d+$/u.test(whole.text) || !/^[.,]?\d+$/u.test(part.text)) return false;
  const between = line.typed.slice(whole.end, part.start);
  if (!isZero(whole.text)) return unit !== undefined && pointApart.test(between);
  return zeroApart.test(between) || (unit !== undefined && how !== "range" && markApart.test(between));
}

/** "1-0-1 tab": each number is one of its own. */
function isInSchedule({ lexemes }: Line, at: number): boolean {
  return lexemeAt(lexemes, at - 1).text === "-" && lexemeAt(lexemes, at + 1).text === "-";
}

function isZero(text: string): boolean {
  return /^0+$/u.test(text);
}

/** Without the point it would be ten times as much or more: behind a 0 that is never proposed. */
function ask(words: string, whole: string, part: string, { values, unit, how }: Amount): DirectionsQuestion {
  const withPoint = Number(`${whole}.${part.replace(/[.,]/u, "")}`);
  const amounts = isZero(whole) ? [withPoint] : [withPoint, ...values];
  const offers: readonly Dose[] =
    unit === undefined || how === "range" ? [] : amounts.map((amount) => ({ amount, unit }));
  const meant = offers.map(({ amount, unit: of }) => sayQuantity(amount, of)).join(" or ");
  return {
    about: unit === undefined || isCounted(unit) ? "dose" : "strength",
    words,
    offers,
    said: `The digits of “${words}” stand apart. ${meant === "" ? "Check the packet for the amount and its unit." : `Was ${meant} meant? Check the packet.`}`,
  };
}
