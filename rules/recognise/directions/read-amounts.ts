import { type Amount, amountAt, type AmountWithUnit, behindFillers, hasUnit } from "./amount.ts";
import { amountWithoutUnit, isCombination } from "./amount-without-unit.ts";
import type { DirectionsFlag, DirectionsQuestion, Dose, Reading, Strength } from "./directions.ts";
import { flagsOf } from "./flag-amount.ts";
import { lexemeAt } from "./lexemes.ts";
import { type Line, markRead, wordsBetween } from "./line.ts";
import { sayNumber } from "../../quantity.ts";
import { withThousandsRead } from "./thousands.ts";
import { isCounted, unitOf } from "./unit-words.ts";
import { askPerDay, askRange, askWhichNumber } from "./tell.ts";

/** Every amount of a line, in order, before it is decided whether they agree. */
export type Amounts = {
  readonly strengths: Reading<Strength>[];
  readonly doses: Reading<Dose>[];
  readonly questions: DirectionsQuestion[];
  readonly flags: DirectionsFlag[];
};

/** Words that are followed by what is taken at one time. */
const takeWords = new Set(
  "take takes took taking taken use uses give prendre prend prends tomar toma tome nehmen einnehmen prendere prende".split(
    " ",
  ),
);

export function readAmounts(line: Line): Amounts {
  const amounts: Amounts = { strengths: [], doses: [], questions: [], flags: [] };
  for (let at = 0; at < line.lexemes.length; at += 1) {
    const written = amountAt(line, at);
    if (written === undefined) continue;
    const amount = withThousandsRead(line, written);
    const isTaken = takeWords.has(lexemeAt(line.lexemes, at - 1).text);
    if (hasUnit(amount)) note(line, amount, isTaken, amounts);
    else if (lexemeAt(line.lexemes, amount.to - 1).text === "x") noteMultiplier(line, amount, amounts);
    else if (isShareOfTablet(line, amount)) noteTablets(line, amount, amounts);
    else amountWithoutUnit(line, amount, isTaken, amounts);
    at = amount.to - 1;
  }
  return amounts;
}

function note(line: Line, amount: AmountWithUnit, isTaken: boolean, amounts: Amounts): void {
  const { unit, per } = amount;
  const how = amount.isPerUnclear ? "unclear" : amount.how;
  const words = wordsBetween(line, amount.from, amount.to);
  if (per === "day" || per === "kg") {
    amounts.questions.push(askPerDay(words, per));
    return;
  }
  const [value, ...others] = amount.values;
  const isOneDose = (isCounted(unit) || isTaken || isTotal(line, amount)) && per === undefined;
  const about = isOneDose ? "dose" : "strength";
  const offers = amount.values.map((each) => ({ amount: each, unit }));
  const isOfCombination = how !== "unclear" && !isCounted(unit) && isCombination(line);
  if (how !== "one" && !isOfCombination) {
    const ask = how === "range" ? askRange : askWhichNumber;
    amounts.questions.push(ask({ about, words, offers }));
    return;
  }
  amounts.flags.push(...flagsOf(line, amount));
  if (isOneDose) amounts.doses.push({ value: { amount: value, unit }, words });
  else amounts.strengths.push({ value: { amount: value, unit, others, ...(per && { per }) }, words });
}

/** "Take 2 tablets (1 mg total)" tells what the tablets hold together. */
function isTotal({ lexemes }: Line, { to }: Amount): boolean {
  return lexemeAt(lexemes, to).text === "total";
}

/** "half of a 2 mg tablet", "1/2 2 mg tab": a part, and behind it what the whole tablet holds. */
function isShareOfTablet(line: Line, { from, to, values: [value], isInWords }: Amount): boolean {
  const at = behindFillers(line, to);
  const isDecimal = at === from + 1 && isInWords === undefined;
  const whole = amountAt(line, at);
  if (value >= 1 || isDecimal || whole?.unit === undefined || isCounted(whole.unit)) return false;
  return unitOf(lexemeAt(line.lexemes, whole.to).text) === "tablets";
}

function noteTablets(line: Line, { from, to, values: [value] }: Amount, { doses }: Amounts): void {
  doses.push({ value: { amount: value, unit: "tablets" }, words: wordsBetween(line, from, to) });
}

/** "2 x 0.5 mg": two of them. What else an "x" may mean is asked. */
function noteMultiplier(line: Line, amount: Amount, amounts: Amounts): void {
  const {
    from,
    to,
    values: [value],
  } = amount;
  const multiplied = amountAt(line, to);
  if (multiplied?.unit !== undefined && !isCounted(multiplied.unit)) {
    noteTablets(line, amount, amounts);
    return;
  }
  const end = multiplied?.to ?? to;
  const words = wordsBetween(line, from, end);
  const count = sayNumber(value);
  amounts.questions.push({
    about: "dosesPerDay",
    words,
    offers: Number.isInteger(value) ? [value] : [],
    said: `“${words}” may be ${count} ${value === 1 ? "dose" : "doses"} a day, or ${count} at one time. Ask how often it is taken.`,
  });
  markRead(line, to, end);
}
