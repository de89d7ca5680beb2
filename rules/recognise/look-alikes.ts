import type { Drug } from "../drug.ts";
import { nameTraps } from "../data/name-traps.ts";
import { isPacketWord } from "./names/label-words.ts";
import { nameKey } from "./names/name-key.ts";
import { coreVocabulary } from "./vocabulary/core.ts";

let twins: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The drugs whose names are mixed up with this name of an entry, in the order of the table; empty when it has no known
 * twin. A salt or a maker beside it tells that it was read from a packet, where the two are not mixed up.
 *
 * @param name the only name found, as its key
 * @param words all words of the entry, folded
 */
export function lookAlikesOf(name: string, words: readonly string[]): readonly Drug[] {
  twins ??= twinsByName();
  const ids = twins.get(name);
  if (ids === undefined || besideName(name, words).some(isPacketWord)) return [];
  const { drugsById } = coreVocabulary();
  return ids.map((id) => drugsById.get(id)).filter((drug) => drug !== undefined);
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

function besideName(name: string, words: readonly string[]): readonly string[] {
  const named = name.split(" ");
  return words.filter((word) => !named.includes(word));
}

function twinsByName(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { names } of nameTraps) {
    const [first, second] = names;
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const ids = found.get(nameKey(one.name)) ?? [];
      if (!ids.includes(other.drugId) && other.drugId !== one.drugId) ids.push(other.drugId);
      found.set(nameKey(one.name), ids);
    }
  }
  return found;
}
