import type { Drug } from "../../rules/drug.ts";
import { nameKeyOf } from "../../rules/recognise/index.ts";
import type { KnownName, Vocabulary } from "../../rules/recognise/vocabulary/vocabulary.ts";
import { commonestBenzodiazepineNames } from "../../test/support/misspell.ts";
import { seededRandom } from "../../test/support/seeded-random.ts";

export type NamesToSearch = { readonly names: readonly string[]; readonly vocabulary: Vocabulary };

const seed = 20_261_121;

/**
 * So many names: real ones spread evenly over all that are known, the commonest benzodiazepines always among them; when
 * these are not enough, made-up ones besides, each the beginning of one real name and the end of another.
 */
export function namesToSearch(count: number, real: Vocabulary): NamesToSearch {
  const names = new Map<string, KnownName>();
  const known = new Set<string>();
  const take = (key: string, name: KnownName | undefined): void => {
    if (name === undefined || names.size >= count || known.has(name.written)) return;
    names.set(key, name);
    known.add(name.written);
  };
  for (const name of commonestBenzodiazepineNames) take(nameKeyOf(name), real.names.get(nameKeyOf(name)));
  const entries = [...real.names];
  for (const [key, name] of spread(entries, count)) take(key, name);
  for (const [key, name] of entries) take(key, name);
  const next = seededRandom(seed);
  const anyOf = (): string => entries[Math.floor(next() * entries.length)]?.[1].written ?? "";
  while (names.size < count) {
    const written = joined(anyOf(), anyOf());
    const key = nameKeyOf(written);
    if (key !== "" && !names.has(key)) take(key, { written, meanings: [[madeUp(written, names.size)]] });
  }
  const vocabulary = { ...real, version: `${count} names`, names, wholeEntryNames: new Map() };
  return { names: [...names.values()].map(({ written }) => written), vocabulary };
}

function spread<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor(at * step)]).filter(
    (each) => each !== undefined,
  );
}

const joined = (first: string, second: string): string =>
  first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2)).toLowerCase();

const madeUp = (name: string, number: number): Drug => ({
  id: `made-up-${number}`,
  name,
  classes: ["none"],
  describedAs: "made-up name",
  spellings: [],
  brands: [],
  sources: [],
  confidence: "unverified",
});
