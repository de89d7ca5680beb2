/**
 * What a medicine must be known as. These tables are a second copy of the names and classes in `rules/data`, made once and
 * never generated again: a copy that followed the tables would follow a row that was dropped, an id that was renamed and a
 * class that was taken away by mistake. Whoever changes a class or adds a row writes it here too, by hand, and a mismatch at
 * the start says so if they forget.
 */
import type { DrugClass, DurationClass } from "../../drug.ts";

/** A benzodiazepine, alone or in a combination. */
export type KnownBenzodiazepine = {
  /** As the tables name it; the id is this name in kebab-case unless it says otherwise. */
  readonly name: string;
  readonly id?: string;
  readonly lasts: DurationClass;
  /** Lowest and highest oral mg that tables call equal to 10 mg of diazepam; absent: no table gives one. */
  readonly equalTo10Mg?: readonly [low: number, high: number];
  /** Further classes of a combination; absent: none. */
  readonly also?: readonly DrugClass[];
  /** No country licenses it; absent: one does. */
  readonly isUnlicensed?: true;
  /** Reported, and not counted as sedating; absent: it acts as the others do. */
  readonly isAtypical?: true;
};

/** Medicines that are of exactly these classes. */
export type KnownOfClass = {
  readonly classes: readonly DrugClass[];
  /** Lines of names parted by "; ", each with its id behind " = " where that is not the name in kebab-case. */
  readonly names: readonly string[];
};
