import type { Drug, DrugClass } from "../../../rules/drug.ts";
import { LayeredMap } from "../../../rules/recognise/vocabulary/layered-map.ts";
import type { KnownName, Vocabulary } from "../../../rules/recognise/vocabulary/vocabulary.ts";

type Names = ReadonlyMap<string, KnownName>;

/** The vocabulary as it would be built with another row in place of this one; without a row, none of its names mean it. */
export function withDrug(vocabulary: Vocabulary, id: string, by: Drug | undefined): Vocabulary {
  const drug = vocabulary.drugsById.get(id);
  if (drug === undefined) throw new Error(`No drug ${id} to alter.`);
  const drugsById = new Map(vocabulary.drugsById);
  drugsById.delete(id);
  if (by !== undefined) drugsById.set(by.id, by);
  return {
    ...vocabulary,
    version: `${vocabulary.version} altered`,
    names: replaceIn(vocabulary.names, drug, by),
    wholeEntryNames: replaceIn(vocabulary.wholeEntryNames, drug, by),
    drugsById,
  };
}

/** The vocabulary as it would be built if no row were of this class. */
export function withoutClass(vocabulary: Vocabulary, cut: DrugClass): Vocabulary {
  const altered = new Map<Drug, Drug>();
  const alter = (drug: Drug): Drug => {
    const known = altered.get(drug);
    if (known !== undefined || !drug.classes.includes(cut)) return known ?? drug;
    const left = drug.classes.filter((each) => each !== cut);
    const without: Drug = { ...drug, classes: left.length === 0 ? ["none"] : left };
    altered.set(drug, without);
    return without;
  };
  const inNames = (names: Names): Names =>
    new Map(
      [...names].map(([key, known]) => [
        key,
        { ...known, meanings: known.meanings.map((meaning) => meaning.map(alter)) },
      ]),
    );
  return {
    ...vocabulary,
    version: `${vocabulary.version} without ${cut}`,
    names: inNames(vocabulary.names),
    wholeEntryNames: inNames(vocabulary.wholeEntryNames),
    drugsById: new Map([...vocabulary.drugsById].map(([id, drug]) => [id, alter(drug)])),
  };
}

function replaceIn(names: Names, drug: Drug, by: Drug | undefined): Names {
  const replaced = new Map<string, KnownName>();
  const gone: string[] = [];
  for (const key of keysByDrug(names).get(drug) ?? []) {
    const known = names.get(key);
    const meanings = (known?.meanings ?? [])
      .map((meaning) => meaning.flatMap((each) => (each === drug ? (by ?? []) : each)))
      .filter((meaning) => meaning.length > 0);
    if (known === undefined || meanings.length === 0) gone.push(key);
    else replaced.set(key, { ...known, meanings });
  }
  // Tens of thousands of names are copied only where one of them has to go.
  if (gone.length === 0) return new LayeredMap(names, replaced);
  const left = new Map([...names, ...replaced]);
  for (const key of gone) left.delete(key);
  return left;
}

const keysKept = new WeakMap<Names, ReadonlyMap<Drug, readonly string[]>>();

function keysByDrug(names: Names): ReadonlyMap<Drug, readonly string[]> {
  const known = keysKept.get(names);
  if (known !== undefined) return known;
  const keys = new Map<Drug, string[]>();
  for (const [key, { meanings }] of names)
    for (const drug of new Set(meanings.flat())) keys.set(drug, [...(keys.get(drug) ?? []), key]);
  keysKept.set(names, keys);
  return keys;
}
