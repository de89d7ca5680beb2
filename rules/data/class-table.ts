import type { Drug } from "../drug.ts";
import { drugRow } from "./drug-row.ts";

/** What all medicines of one short table share. */
type Shared = Pick<Drug, "classes" | "describedAs"> & Pick<Partial<Drug>, "usedFor">;

/** From the INN to its brands and other spellings, each parted by ", ", and whatever else differs from the others. */
export type ClassTable = Readonly<
  Record<
    string,
    Omit<Partial<Drug>, "brands" | "spellings"> & { readonly brands?: string; readonly spellings?: string }
  >
>;

/** Medicines of one class and description, in the order of the table. They rest on general knowledge and are never cited. */
export function medicinesOfClass(shared: Shared, table: ClassTable): readonly Drug[] {
  return Object.entries(table).map(([name, { brands, spellings, ...rest }]) =>
    drugRow({ name, ...shared, ...rest, brands: listed(brands), spellings: listed(spellings) }),
  );
}

/** Brands and spellings known beside those of a drug's own row, each parted by ", "; by drug id. */
export type AddedNames = Readonly<Partial<Record<string, string>>>;

/**
 * The drugs with the brands of these tables added to their own, each once. A name in `ordinaryWords` (in lower case)
 * or shorter than four letters counts only as the whole entry.
 */
export function withAddedBrands(
  drugs: readonly Drug[],
  tables: readonly AddedNames[],
  ordinaryWords: ReadonlySet<string>,
): readonly Drug[] {
  return drugs.map((drug) => {
    const added = tables.flatMap((table) => listed(table[drug.id]));
    const known = new Set([drug.name, ...drug.spellings, ...drug.brands].map((name) => name.toLowerCase()));
    const brands = [...new Set(added)].filter((brand) => !known.has(brand.toLowerCase()));
    if (brands.length === 0) return drug;
    const asking = brands.filter((brand) => ordinaryWords.has(brand.toLowerCase()) || isShort(brand));
    const onlyAsWholeEntry = [...(drug.onlyAsWholeEntry ?? []), ...asking];
    return {
      ...drug,
      brands: [...drug.brands, ...brands],
      ...(onlyAsWholeEntry.length > 0 ? { onlyAsWholeEntry } : {}),
    };
  });
}

/** The drugs with the spellings of this table added to their own, each once. */
export function withAddedSpellings(drugs: readonly Drug[], table: AddedNames): readonly Drug[] {
  return drugs.map((drug) => {
    const known = new Set([drug.name, ...drug.spellings, ...drug.brands].map((name) => name.toLowerCase()));
    const spellings = listed(table[drug.id]).filter((name) => !known.has(name));
    return spellings.length === 0 ? drug : { ...drug, spellings: [...drug.spellings, ...spellings] };
  });
}

function listed(names: string | undefined): readonly string[] {
  return names === undefined || names === "" ? [] : names.split(", ");
}

function isShort(name: string): boolean {
  return name.length < 4 && /^[\p{Script=Latin}\d-]+$/u.test(name);
}
