import { damerauLevenshtein } from "./damerau-levenshtein.ts";
import { evenEdit, humanEdit } from "./misspell-edits.ts";
import { seededRandom } from "./seeded-random.ts";

/** The benzodiazepine names that are typed most, generic names and the brands people know them by. */
export const commonestBenzodiazepineNames = [
  "alprazolam",
  "Xanax",
  "clonazepam",
  "Klonopin",
  "lorazepam",
  "Ativan",
  "diazepam",
  "Valium",
  "temazepam",
  "Restoril",
  "midazolam",
  "Versed",
  "chlordiazepoxide",
  "Librium",
  "triazolam",
  "Halcion",
  "oxazepam",
  "Serax",
  "clobazam",
  "Onfi",
  "clorazepate",
  "Tranxene",
  "estazolam",
  "flurazepam",
  "Rivotril",
] as const;

export type HowToMisspell = {
  /** Damerau-Levenshtein distance from the name, exactly. */
  readonly distance: 1 | 2;
  /** How many different texts are wanted, 1 or more; a short name may have fewer to give. */
  readonly count: number;
  readonly seed: number;
  /** "even" draws every kind of edit, place and letter alike, which is the hard case; "human" errs as people do. */
  readonly manner?: "even" | "human";
};

/** How many draws are spent on each wanted text before the name is taken to have no more. */
const drawsEach = 200;

/**
 * Different misspellings of a name, in lower case, always the same for the same seed. Some may be names of other
 * drugs: whoever measures leaves those out.
 */
export function misspellings(
  name: string,
  { distance, count, seed, manner = "even" }: HowToMisspell,
): readonly string[] {
  const random = seededRandom(seed);
  const edit = manner === "even" ? evenEdit : humanEdit;
  const intended = name.toLowerCase();
  const made = new Set<string>();
  for (let draw = 0; made.size < count && draw < count * drawsEach; draw += 1) {
    let text = intended;
    for (let edits = 0; edits < distance; edits += 1) text = edit(text, random);
    if (damerauLevenshtein(text, intended) === distance) made.add(text);
  }
  return [...made];
}
