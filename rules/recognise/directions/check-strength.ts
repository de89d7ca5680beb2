import { type UsualStrength, usualStrengthsOf } from "../../data/usual-strengths.ts";
import { displayName } from "../drug-facts.ts";
import { sayNumber, sayQuantity } from "../../quantity.ts";
import type { DirectionsQuestion, Dose, Form, Reading } from "./directions.ts";
import { farFromUsual, slippedUnits } from "./far-from-usual.ts";
import type { Line } from "./line.ts";
import { sayDose } from "./tell.ts";

const soldAs: Readonly<Record<UsualStrength["form"], string>> = {
  oral: "tablets and capsules",
  sublingual: "tablets and films for the mouth",
  nasal: "nasal sprays",
  rectal: "rectal forms",
  patch: "patches",
};

/**
 * Asks about an amount far outside the strengths that the one drug of the line is sold in; undefined when it is near
 * one, when nothing is listed for the form, or when the drug is not beyond doubt.
 */
export function askAboutUnusual(
  { drugs }: Line,
  about: "strength" | "dose",
  { value, words }: Reading<Dose>,
  form: Form | undefined,
): DirectionsQuestion | undefined {
  const [drug] = drugs;
  if (drug === undefined || drugs.length > 1) return undefined;
  const all = usualStrengthsOf(drug.id);
  const strengths = form === undefined ? all : all.filter((strength) => strength.form === form);
  if (farFromUsual(value, strengths) === undefined) return undefined;
  const typed: Dose = { amount: value.amount, unit: value.unit };
  const slips = slippedUnits(typed, strengths);
  const meant =
    slips.length === 0
      ? "Check the amount and its point on the packet."
      : `Was ${slips.map(sayDose).join(" or ")} meant? Check the packet.`;
  return {
    about,
    words,
    offers: [...slips, typed],
    said: `${sayDose(typed)} stands beside ${displayName(drug)}. ${strengths.map(sayRange).join("; ")}. ${meant}`,
  };
}

function sayRange({ lowest, highest, unit, form }: UsualStrength, at: number): string {
  const holders = at === 0 ? soldAs[form].replace(/^./u, (letter) => letter.toUpperCase()) : soldAs[form];
  const range =
    lowest === highest ? sayQuantity(highest, unit) : `${sayNumber(lowest)} to ${sayQuantity(highest, unit)}`;
  return `${holders} hold ${range}`;
}
