import { type Amount, amountAt } from "./amount.ts";
import { amountWithoutUnit, isCombination } from "./amount-without-unit.ts";
import type { DirectionsFlag, DirectionsQuestion, Dose, DoseUnit, Reading, Strength } from "./directions.ts";
import { flagsOf } from "./flag-amount.ts";
import { type Line, markRead, unreadAt, wordsBetween } from "./line.ts";
import { sayNumber } from "../../quantity.ts";
import { withThousandsRead } from "./thousands.ts";
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
    const isTaken = takeWords.has(line.lexemes[at - 1]?.text ?? "");
    if (hasUnit(amount)) note(line, amount, isTaken, amounts);
    else if (!noteMultiplier(line, amount, amounts)) amountWithoutUnit(line, amount, isTaken, amounts);
    if (!amount.isInWords || hasUnit(amount)) markRead(line, amount.from, amount.to);
    at = amount.isInWords && !hasUnit(amount) ? at : amount.to - 1;
  }
  return amounts;
}

type WithUnit = Amount & { readonly unit: DoseUnit };

function hasUnit(amount: Amount): amount is WithUnit {
  return amount.unit !== undefined;
}

function note(line: Line, amount: WithUnit, isTaken: boolean, amounts: Amounts): void {
  const { unit, per, how } = amount;
  const words = wordsBetween(line, amount.from, amount.to);
  if (per === "day" || per === "kg") {
    amounts.questions.push(askPerDay(words, per));
    return;
  }
  const [value, ...others] = amount.values;
  if (value === undefined) return;
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
  return lexemes[to]?.text === "total";
}

/** Tablets, mL and units are counted out: without "per", they are what is taken, not what one unit holds. */
function isCounted(unit: DoseUnit): boolean {
  return unit === "tablets" || unit === "mL" || unit === "units";
}

/** "2 x 0.5 mg": two of them; false when no "x" stands behind the number. What else an "x" may mean is asked. */
function noteMultiplier(line: Line, { from, to, values }: Amount, amounts: Amounts): boolean {
  const [value] = values;
  if (value === undefined || unreadAt(line, to - 1)?.text !== "x") return false;
  const multiplied = amountAt(line, to);
  if (multiplied?.unit !== undefined && !isCounted(multiplied.unit)) {
    amounts.doses.push({ value: { amount: value, unit: "tablets" }, words: wordsBetween(line, from, to) });
    return true;
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
  return true;
}
