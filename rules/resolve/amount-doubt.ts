import { usualStrengthsOf, type UsualStrength } from "../data/usual-strengths.ts";
import type { Drug } from "../drug.ts";
import { isSedating } from "../sedating-classes.ts";
import type { Medicine } from "../intake.ts";
import { sayNumber, sayQuantity } from "../quantity.ts";
import { farFromUsual, slippedUnits } from "../recognise/directions/far-from-usual.ts";
import { type Directions, displayName, type Dose, type Vocabulary } from "../recognise/index.ts";
import { directionsOf } from "./kept-directions.ts";

/**
 * What is unclear or implausible about how much is taken, in a sentence; undefined when nothing is. The dose answered
 * decides: a plausible amount of mg, mcg, g or mcg/h settles what was typed. A number of tablets, mL or units settles
 * how much is taken at one time, and not what one of them holds.
 */
export function amountDoubt(
  medicine: Medicine,
  drugs: readonly Drug[],
  vocabulary: Vocabulary,
): string | undefined {
  const { dose, typed, form } = medicine;
  const read = directionsOf(typed, vocabulary);
  const strengths = strengthsOf(drugs, form === "not-sure" ? undefined : (form ?? read.form?.value));
  const isAnswered = dose !== undefined && dose.amount > 0;
  if (dose !== undefined && farFromUsual(dose, strengths) !== undefined)
    return `The dose told, ${unusual(dose, drugs, strengths)}`;
  if (isAnswered && isMeasured(dose)) return undefined;
  return (
    implausibleAsTyped(read) ??
    (drugs.some(sedates) ? unclearAsTyped(read, isAnswered) : undefined) ??
    typedStrength(read, drugs, strengths)
  );
}

/** What the form asks about a typed strength that cannot be, or can be two. */
function implausibleAsTyped({ questions }: Directions): string | undefined {
  return questions.find(({ about }) => about === "strength")?.said;
}

/** A number without a unit, or a point that is easily misread. */
function unclearAsTyped({ questions, flags }: Directions, isDoseAnswered: boolean): string | undefined {
  const open = isDoseAnswered ? undefined : questions.find(({ about }) => about === "dose");
  return (open ?? flags.find(({ kind }) => pointFlags.has(kind)))?.said;
}

/** An overlooked point is ten times the dose. */
const pointFlags = new Set<Directions["flags"][number]["kind"]>([
  "decimal-comma",
  "naked-point",
  "trailing-zero",
]);

/** A name that was misspelled and confirmed: beside it the form has no usual strengths to compare with. */
function typedStrength(
  { strength }: Directions,
  drugs: readonly Drug[],
  strengths: readonly UsualStrength[],
): string | undefined {
  if (strength === undefined || strength.value.per !== undefined || strength.value.others.length > 0)
    return undefined;
  const { amount, unit } = strength.value;
  return farFromUsual({ amount, unit }, strengths) === undefined
    ? undefined
    : `What was typed, ${unusual({ amount, unit }, drugs, strengths)}`;
}

function unusual(dose: Dose, drugs: readonly Drug[], strengths: readonly UsualStrength[]): string {
  const slips = slippedUnits(dose, strengths).map(({ amount, unit }) => sayQuantity(amount, unit));
  const meant = slips.length === 0 ? "" : `Was ${slips.join(" or ")} meant? `;
  const sold = strengths.map(sayRange).join(" or ");
  return `${sayQuantity(dose.amount, dose.unit)}, is far from what ${drugs.map(displayName).join(" + ")} is sold in, ${sold}. ${meant}Check the packet.`;
}

function sayRange({ lowest, highest, unit }: UsualStrength): string {
  const most = sayQuantity(highest, unit);
  return lowest === highest ? most : `${sayNumber(lowest)} to ${most}`;
}

/** Of the one drug beyond doubt, in the form it is taken in; empty when nothing is listed to compare with. */
function strengthsOf(drugs: readonly Drug[], form: Medicine["form"]): readonly UsualStrength[] {
  const [only] = drugs;
  if (only === undefined || drugs.length > 1) return [];
  const all = usualStrengthsOf(only.id);
  return form === undefined ? all : all.filter((strength) => strength.form === form);
}

/** Of "sertraline 50" no rule asks how much; told for every medicine, what matters would be read over. */
function sedates({ classes }: Drug): boolean {
  return isSedating(classes);
}

function isMeasured({ unit }: Dose): boolean {
  return unit === "mg" || unit === "mcg" || unit === "g" || unit === "mcg/h";
}
