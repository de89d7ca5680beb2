import { usualStrengthsOf } from "../../data/usual-strengths.ts";
import { farFromUsual } from "./far-from-usual.ts";
import type { Amount } from "./amount.ts";
import type { Dose, DoseUnit } from "./directions.ts";
import { isTouching, numberSign } from "./lexemes.ts";
import { type Line, wordsBetween } from "./line.ts";
import type { Amounts } from "./read-amounts.ts";
import { askDrops, askRange, askTwoNumbers, askUnit } from "./tell.ts";
import { isDrops } from "./unit-words.ts";

const mostTablets = 4;
const firstYear = 1900;

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
  const [value] = values;
  if (value !== undefined && isOfDrops(line, amount))
    amounts.questions.push(askDrops(wordsBetween(line, from, to)));
  if (value === undefined || amount.hasOtherUnit || isPartOfSomethingElse(line, from, to)) return;
  const words = wordsBetween(line, from, to);
  const tablets = (each: number): Dose => ({ amount: each, unit: "tablets" });
  if (amount.isInWords) {
    if (!isTaken && !isBeforeFrequency(line, to)) return;
    if (how === "range")
      amounts.questions.push(askRange({ about: "dose", words, offers: values.map(tablets) }));
    else amounts.doses.push({ value: tablets(value), words });
  } else if (how === "slash") {
    if (isCombination(line) || values.some((each) => each > 31))
      amounts.questions.push(askTwoNumbers("strength", words));
  } else if (how === "range" && isTaken && values.every((each) => each <= mostTablets)) {
    amounts.questions.push(askRange({ about: "dose", words, offers: values.map(tablets) }));
  } else if (how === "range") {
    if (value < firstYear)
      amounts.questions.push(askTwoNumbers(isCombination(line) ? "strength" : "dose", words));
  } else if (value < firstYear) {
    amounts.questions.push(
      askUnit({ about: "dose", words, offers: values.flatMap((each) => unitsFor(line, each)) }),
    );
  }
}

/** Words beside drops that are not swallowed: how much of them is one dose matters little. */
const eyeOrEar = new Set(
  "eye eyes ear ears nose nostril nostrils ophth ophthalmic otic ojo ojos oido oidos oeil yeux auge augen ohr".split(
    " ",
  ),
);

function isOfDrops({ lexemes }: Line, { hasOtherUnit, to }: Amount): boolean {
  return (
    hasOtherUnit === true &&
    isDrops(lexemes[to - 1]?.text ?? "") &&
    !lexemes.some(({ text }) => eyeOrEar.has(text))
  );
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
  const [before, first, behind] = [lexemes[from - 1], lexemes[from], lexemes[to]];
  if (first?.kind === "number" && before?.kind === "word" && before.text !== "x" && isTouching(before, first))
    return true;
  if (notAnAmount.has(before?.text ?? "") || behind?.text === ":" || behind?.text === "%") return true;
  return (
    (before?.text === "/" || before?.text === "-" || behind?.text === "/" || behind?.text === "-") &&
    first?.kind === "number"
  );
}

/** Whether how often it is taken follows at once: "one at night". */
function isBeforeFrequency({ lexemes, isRead, isName }: Line, to: number): boolean {
  return lexemes[to]?.kind === "word" && isRead[to] === true && isName[to] === false;
}
