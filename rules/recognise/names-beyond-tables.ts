import type { Drug } from "../drug.ts";
import { findNames } from "./names/find-names.ts";
import { nameKey } from "./names/name-key.ts";
import { recognise } from "./recognise.ts";
import type { RegisterGroup } from "./vocabulary/register-text.ts";
import { drugsOfSubstance } from "./vocabulary/substance-drugs.ts";
import type { Meaning, Vocabulary } from "./vocabulary/vocabulary.ts";

/**
 * The groups of registers with those names alone that tell more than the tables do. "Lorazepam Tablets" of lorazepam is
 * read by the tables as it stands, and reads the same without the register. A name that stands for several sets of
 * substances is left out only when the tables read each of them. Groups that keep no name are left out.
 */
export function namesBeyondTables(
  groups: readonly RegisterGroup[],
  tables: Vocabulary,
): readonly RegisterGroup[] {
  const meaningsByKey = new Map<string, Meaning[]>();
  for (const { substances, names } of groups) {
    const meaning = [...new Set(substances.flatMap((substance) => drugsOfSubstance(substance, tables)))];
    for (const name of names) addTo(meaningsByKey, nameKey(name), meaning);
  }
  const isBeyond = (name: string): boolean => {
    const drugs = drugsReadFrom(name, tables);
    return !(meaningsByKey.get(nameKey(name)) ?? []).every((meaning) => areSame(meaning, drugs));
  };
  return groups
    .map(({ substances, names }) => ({ substances, names: names.filter(isBeyond) }))
    .filter(({ names }) => names.length > 0);
}

function addTo(meaningsByKey: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  const meanings = meaningsByKey.get(key);
  if (meanings === undefined) meaningsByKey.set(key, [meaning]);
  else meanings.push(meaning);
}

/** The drugs that the tables read from a name without a doubt and with nothing left over; none when there is either. */
function drugsReadFrom(name: string, tables: Vocabulary): readonly Drug[] {
  const { found, leftOver } = findNames(nameKey(name).split(" "), tables);
  if (found.length === 0 || leftOver.length > 0) return [];
  const read = recognise(name, tables);
  return read.state === "recognised" && read.leftOver.length === 0 ? read.drugs : [];
}

function areSame(meaning: Meaning, drugs: readonly Drug[]): boolean {
  return meaning.length === drugs.length && meaning.every((drug) => drugs.includes(drug));
}
