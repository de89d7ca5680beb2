import type { Drug } from "../drug.ts";
import { nameTraps } from "../data/name-traps.ts";
import { isPacketWord } from "./names/label-words.ts";
import { nameKey } from "./names/name-key.ts";
import { coreVocabulary } from "./vocabulary/core.ts";

let twins: ReadonlyMap<string, ReadonlySet<Drug>> | undefined;

/**
 * The drugs whose names are mixed up with this name of an entry, in the order of the table; empty when it has no known
 * twin. A salt or a maker beside it tells that it was read from a packet, where the two are not mixed up.
 *
 * @param name the only name found, as its key
 * @param words all words of the entry, folded
 */
export function lookAlikesOf(name: string, words: readonly string[]): readonly Drug[] {
  twins ??= twinsByName();
  return words.some(isPacketWord) ? [] : [...(twins.get(name) ?? [])];
}

/**
 * The brand of a drug that is mixed up with this name, as it is written: "Tenex" of guanfacine for "xanax", and "Xanax"
 * of alprazolam itself. Undefined when it is mixed up by its generic name, or not at all.
 *
 * @param name as its key
 */
export function brandMixedUp(name: string, { id, name: generic }: Drug): string | undefined {
  const pairs = nameTraps.filter(({ names }) => names.some((each) => nameKey(each.name) === name));
  return pairs
    .flatMap(({ names }) => names)
    .find((each) => each.drugId === id && nameKey(each.name) !== nameKey(generic))?.name;
}

function twinsByName(): ReadonlyMap<string, ReadonlySet<Drug>> {
  const { drugsById } = coreVocabulary();
  const found = new Map<string, Set<Drug>>();
  for (const { names } of nameTraps) {
    for (const one of names) {
      const key = nameKey(one.name);
      const twins = found.get(key) ?? new Set();
      found.set(key, twins);
      for (const other of names) {
        const drug = drugsById.get(other.drugId);
        if (other !== one && drug !== undefined) twins.add(drug);
      }
    }
  }
  return found;
}
