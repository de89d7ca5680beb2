import type { Drug } from "../drug.ts";

/** What a table row has to say; everything else of a drug has the plain default "nothing known". */
export type DrugRow = Pick<Drug, "name" | "classes" | "describedAs"> & Partial<Drug>;

/**
 * A whole drug from a table row. Without an `id`, it is the name in kebab-case; without `spellings`, `brands` or
 * `sources`, none are known; without a `confidence`, the row is unverified.
 */
export function drugRow(row: DrugRow): Drug {
  return {
    id: row.name.replaceAll(/[^a-z0-9]+/gu, "-"),
    spellings: [],
    brands: [],
    sources: [],
    confidence: "unverified",
    ...row,
  };
}

/** A medicine that no rule looks for: its name, what it is, its brands and its other spellings. Never cited. */
export function otherMedicine(
  name: string,
  describedAs: string,
  brands: readonly string[] = [],
  spellings: readonly string[] = [],
): Drug {
  return drugRow({ name, classes: ["none"], describedAs, brands, spellings });
}

/** What a short table says of one medicine: its brands alone, or whatever else is known of its names. */
type OtherNames = readonly string[] | Partial<Drug>;

/**
 * Medicines that no rule looks for and that share one description: from the INN to its brands, or to a part of a row
 * where brands alone do not say it. In the order of the table. Never cited.
 */
export function otherMedicines(
  describedAs: string,
  table: Readonly<Record<string, OtherNames>>,
): readonly Drug[] {
  return Object.entries(table).map(([name, names]) =>
    drugRow({ name, classes: ["none"], describedAs, ...(areBrands(names) ? { brands: names } : names) }),
  );
}

function areBrands(names: OtherNames): names is readonly string[] {
  return Array.isArray(names);
}
