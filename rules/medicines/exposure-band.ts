import type { Benzodiazepine } from "../drug.ts";
import type { Exposure } from "../facts.ts";
import type { Medicine } from "../intake.ts";
import type { Milligrams } from "../units.ts";

/** How daily use compares with a cut-off in diazepam-equivalents. Equivalence tables differ up to four-fold. */
export type ExposureBand = "above-in-every-table" | "tables-disagree" | "below-in-every-table" | "not-known";

type Range = { readonly lowest: Milligrams; readonly highest: Milligrams };

const mgPerUnit: Partial<Readonly<Record<NonNullable<Medicine["dose"]>["unit"], Milligrams>>> = {
  mg: 1,
  mcg: 0.001,
  g: 1000,
};

/** The diazepam amount that the tables' figures are equal to. */
const referenceMg: Milligrams = 10;

/**
 * The band of the daily benzodiazepine taken together, against a cut-off in mg of diazepam a day; exactly at the cut-off
 * is below. For telling people the band only: no amount leaves this file. Anything not known makes the whole not known,
 * unless what is known is above already.
 */
export function bandExposure(exposures: readonly Exposure[], cutOffMgPerDay: Milligrams): ExposureBand {
  const ranges = exposures.map(dailyRange);
  const known = ranges.filter((range) => range !== undefined);
  const lowest = known.reduce((sum, range) => sum + range.lowest, 0);
  const highest = known.reduce((sum, range) => sum + range.highest, 0);
  if (isAbove(lowest, cutOffMgPerDay)) return "above-in-every-table";
  if (known.length < ranges.length || known.length === 0) return "not-known";
  return isAbove(highest, cutOffMgPerDay) ? "tables-disagree" : "below-in-every-table";
}

function dailyRange({ medicine, isPrescribed }: Exposure): Range | undefined {
  const { benzodiazepine: drug, answers, recognition } = medicine;
  const dailyMg = statedMgPerDay(answers);
  if (!isPrescribed || recognition !== "recognised" || dailyMg === undefined) return undefined;
  return drug?.equalTo10MgDiazepamMg && equivalents(dailyMg, drug.equalTo10MgDiazepamMg);
}

function equivalents(
  dailyMg: Milligrams,
  { low, high }: NonNullable<Benzodiazepine["equalTo10MgDiazepamMg"]>,
): Range {
  return { lowest: (dailyMg / high) * referenceMg, highest: (dailyMg / low) * referenceMg };
}

function statedMgPerDay({ dose, dosesPerDay }: Medicine): Milligrams | undefined {
  const perUnit = dose && mgPerUnit[dose.unit];
  if (dose === undefined || perUnit === undefined || typeof dosesPerDay !== "number") return undefined;
  return dose.amount * perUnit * dosesPerDay;
}

/** A hair is allowed for, so that dividing and multiplying does not lift an amount over the cut-off. */
function isAbove(amount: Milligrams, cutOff: Milligrams): boolean {
  return amount > cutOff * (1 + 1e-9);
}
