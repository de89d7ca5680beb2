import type { Vocabulary } from "../../rules/recognise/index.ts";
import { commonestBenzodiazepineNames } from "../../test/support/misspell.ts";
import { type Growth, growthOf } from "../growth/growth.ts";
import { keysFor } from "./keys.ts";
import { namesToSearch } from "./made-up-names.ts";
import { searchersOver } from "./searchers.ts";
import { percentile, timeKeys } from "./time-keys.ts";

/** By the number of names, milliseconds for a key. Ours first. */
export type RecognitionGrowth = readonly {
  readonly name: string;
  readonly medianMs: Growth;
  readonly p95Ms: Growth;
}[];

const seed = 20_261_121;
const sizes = { whole: [1_000, 3_000, 10_000, 30_000, 100_000], short: [1_000, 10_000, 100_000] };
const namesTyped = { whole: 8, short: 2 };

/** The same keys at every size, from beginnings of benzodiazepine names that are in every list. */
export function measureNameGrowth(real: Vocabulary, isShort: boolean): RecognitionGrowth {
  const typed = commonestBenzodiazepineNames.slice(0, isShort ? namesTyped.short : namesTyped.whole);
  const keys = keysFor(typed, seed);
  const measured = new Map<string, { medianMs: [number, number][]; p95Ms: [number, number][] }>();
  for (const size of isShort ? sizes.short : sizes.whole) {
    const { names, vocabulary } = namesToSearch(size, real);
    const built = searchersOver(names, vocabulary);
    const times = timeKeys(
      built.map(({ searcher }) => searcher),
      keys,
    );
    for (const [at, { searcher }] of built.entries()) {
      const points = measured.get(searcher.name) ?? { medianMs: [], p95Ms: [] };
      points.medianMs.push([size, percentile(times[at] ?? [], 0.5)]);
      points.p95Ms.push([size, percentile(times[at] ?? [], 0.95)]);
      measured.set(searcher.name, points);
    }
  }
  return [...measured].map(([name, { medianMs, p95Ms }]) => ({
    name,
    medianMs: growthOf(medianMs),
    p95Ms: growthOf(p95Ms),
  }));
}
