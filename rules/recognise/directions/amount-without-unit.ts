import { usualStrengthsOf } from "../../data/usual-strengths.ts";
import { farFromUsual } from "./far-from-usual.ts";
import type { Amount } from "./amount.ts";
import type { Dose, DoseUnit } from "./directions.ts";
import { isTouching, type Lexeme, lexemeAt, numberSign } from "./lexemes.ts";
import { type Line, wordsBetween } from "./line.ts";
import type { Amounts } from "./read-amounts.ts";
import { askDrops, askRange, askTwoNumbers, askUnit } from "./tell.ts";
import { isDrops } from "./unit-words.ts";

const mostTablets = 4;
const firstYear = 1900;
const mostDaysInMonth = 31;

/** Words behind which a number is a clock time, an age or a label's own number. */
const notAnAmount = new Set([
  "at",
  "um",
  "las",
  "alle",
  numberSign,
  ":",
  "no",
  "nr",
  "age",
  "aged",
  "type",
  "stage",
  "spf",
  "fps",
  "step",
  "day",
  "week",
]);

/** A number without a unit is asked about, never read; a number word behind "take" or before "at night" counts tablets. */
export function amountWithoutUnit(line: Line, amount: Amount, isTaken: boolean, amounts: Amounts): void {
  const { from, to, values, how } = amount;
  const words = wordsBetween(line, from, to);
  if (isOfDrops(line, to)) amounts.questions.push(askDrops(words));
  if (amount.hasOtherUnit || isPartOfSomethingElse(line, from, to)) return;
  const tablets = (each: number): Dose => ({ amount: each, unit: "tablets" });
  const areTablets = amount.isInWords
    ? isTaken || isBeforeFrequency(line, to)
    : how === "range" && isTaken && values.every((each) => each <= mostTablets);
  if (areTablets && how === "range")
    amounts.questions.push(askRange({ about: "dose", words, offers: values.map(tablets) }));
  else if (areTablets) amounts.doses.push(...values.map((each) => ({ value: tablets(each), words })));
  else if (!amount.isInWords) askAboutNumbers(line, amount, words, amounts);
}

function askAboutNumbers(line: Line, { values, how }: Amount, words: string, { questions }: Amounts): void {
  const isYear = values.some((each) => each >= firstYear);
  if (how === "slash") {
    if (isCombination(line) || (!isYear && values.some((each) => each > mostDaysInMonth)))
      questions.push(askTwoNumbers("strength", words));
  } else if (isYear) return;
  else if (how === "range") questions.push(askTwoNumbers(isCombination(line) ? "strength" : "dose", words));
  else
    questions.push(askUnit({ about: "dose", words, offers: values.flatMap((each) => unitsFor(line, each)) }));
}

/** Words beside drops that are not swallowed: how much of them is one dose matters little. */
const eyeOrEar = new Set(
  "eye eyes ear ears nose nostril nostrils ophth ophthalmic otic ojo ojos oido oidos oeil yeux auge augen ohr".split(
    " ",
  ),
);

function isOfDrops({ lexemes }: Line, to: number): boolean {
  return isDrops(lexemeAt(lexemes, to - 1).text) && !lexemes.some(({ text }) => eyeOrEar.has(text));
}

export function isCombination({ drugs }: Line): boolean {
  return drugs.length > 1 || drugs.some(({ name }) => name.includes(" + "));
}

/** The units in which the number would be a usual amount: tablets up to four, and the unit that the drug is sold in. */
function unitsFor({ drugs }: Line, value: number): readonly Dose[] {
  const strengths = drugs.flatMap(({ id }) => usualStrengthsOf(id));
  const units: readonly DoseUnit[] =
    strengths.length === 0 ? ["mg"] : [...new Set(strengths.map(({ unit }) => unit))];
  const asStrength = units
    .map((unit) => ({ amount: value, unit }))
    .filter((dose) => farFromUsual(dose, strengths) === undefined);
  const asTablets: readonly Dose[] =
    value <= mostTablets && Number.isInteger(value * 4) ? [{ amount: value, unit: "tablets" }] : [];
  return [...asTablets, ...asStrength];
}

function isPartOfSomethingElse({ lexemes }: Line, from: number, to: number): boolean {
  const [before, first, behind] = [
    lexemeAt(lexemes, from - 1),
    lexemeAt(lexemes, from),
    lexemeAt(lexemes, to),
  ];
  return (
    notAnAmount.has(before.text) ||
    behind.text === ":" ||
    (before.kind === "word" && before.text !== "x" && isTouching(before, first)) ||
    (first.kind === "number" && (isJoint(before) || isJoint(behind)))
  );
}

function isJoint({ text }: Lexeme): boolean {
  return text === "/" || text === "-";
}

/** Whether how often it is taken follows at once: "one at night". */
function isBeforeFrequency({ lexemes, isRead, isName }: Line, to: number): boolean {
  return lexemeAt(lexemes, to).kind === "word" && isRead[to] === true && isName[to] === false;
}
