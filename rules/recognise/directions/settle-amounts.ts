import type { Directions, DirectionsQuestion, Dose, Form, Reading, Strength } from "./directions.ts";
import { askAboutUnusual } from "./check-strength.ts";
import type { Line } from "./line.ts";
import type { Amounts } from "./read-amounts.ts";
import { askContradiction } from "./tell.ts";

type Settled = Pick<Directions, "strength" | "dose"> & { readonly questions: readonly DirectionsQuestion[] };

/** One strength and one dose of a line, where its amounts agree; where they do not, or look like a slip, it is asked. */
export function settleAmounts(line: Line, amounts: Amounts, form: Form | undefined): Settled {
  const { strengths, doses: told } = doseBesideConcentration(amounts);
  const doses = withoutCountOfTotal(told, strengths);
  const strength = settle(line, "strength", strengths, form);
  const dose = settle(line, "dose", doses, form);
  const asked = new Set(amounts.questions.map(({ about }) => about));
  return {
    ...(strength.reading && !asked.has("strength") && { strength: strength.reading }),
    ...(dose.reading && !asked.has("dose") && { dose: dose.reading }),
    questions: [...strength.questions, ...dose.questions],
  };
}

/** Beside "2 mg/mL", a plain "1 mg" is what is given, not a second strength. */
function doseBesideConcentration({ strengths, doses }: Amounts) {
  const concentrations = strengths.filter(({ value }) => value.per !== undefined);
  if (concentrations.length === 0) return { strengths, doses };
  const plain = strengths
    .filter(({ value }) => value.per === undefined)
    .map(({ value: { amount, unit }, words }) => ({ value: { amount, unit }, words }));
  return { strengths: concentrations, doses: [...doses, ...plain] };
}

/** Two tablets of 0.5 mg and "1 mg total" are one dose told twice; when they differ both stand, and are asked about. */
function withoutCountOfTotal(doses: readonly Reading<Dose>[], strengths: readonly Reading<Strength>[]) {
  const [only] = strengths;
  if (only === undefined || strengths.length > 1) return doses;
  const { amount: each, unit } = only.value;
  const holds = ({ value }: Reading<Dose>, count: number) => isSame(value, { amount: count * each, unit });
  return doses.filter(
    ({ value }) => value.unit !== "tablets" || !doses.some((other) => holds(other, value.amount)),
  );
}

function settle<Value extends Dose | Strength>(
  line: Line,
  about: "strength" | "dose",
  readings: readonly Reading<Value>[],
  form: Form | undefined,
): { readonly reading?: Reading<Value>; readonly questions: readonly DirectionsQuestion[] } {
  const different = readings.filter(
    ({ value }, at) => !readings.slice(0, at).some((earlier) => isSame(earlier.value, value)),
  );
  const [only] = different;
  if (only === undefined) return { questions: [] };
  if (different.length > 1) {
    const offers = different.map(({ value: { amount, unit } }) => ({ amount, unit }));
    const words = different.map((reading) => reading.words).join(" … ");
    return { questions: [askContradiction({ about, words, offers })] };
  }
  const isPlain =
    !("others" in only.value) || (only.value.per === undefined && only.value.others.length === 0);
  const unusual = isPlain ? askAboutUnusual(line, about, only, form) : undefined;
  return unusual === undefined ? { reading: only, questions: [] } : { questions: [unusual] };
}

const mcgIn: Readonly<Record<string, number>> = { mcg: 1, mg: 1000, g: 1_000_000 };

/** 0.5 mg and 500 mcg are the same, told twice. */
function isSame(one: Dose | Strength, other: Dose | Strength): boolean {
  const [oneFactor, otherFactor] = [mcgIn[one.unit], mcgIn[other.unit]];
  if (("per" in one || "per" in other) && JSON.stringify(one) !== JSON.stringify(other)) return false;
  if (oneFactor === undefined || otherFactor === undefined)
    return one.unit === other.unit && one.amount === other.amount;
  return Math.abs(one.amount * oneFactor - other.amount * otherFactor) < 1e-9;
}
