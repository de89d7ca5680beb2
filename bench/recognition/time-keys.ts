import type { Searcher } from "./searcher.ts";

const warmUpKeys = 150;
const mostCandidates = 8;

/** Milliseconds from the letters to the candidates, sorted, for each searcher: one after the other at every key. */
export function timeKeys(
  searchers: readonly Searcher[],
  keys: readonly string[],
): readonly (readonly number[])[] {
  for (const { search } of searchers)
    for (const typed of keys.slice(0, warmUpKeys)) search(typed, mostCandidates);
  const times: number[][] = searchers.map(() => []);
  for (const typed of keys)
    for (const [at, { search }] of searchers.entries()) {
      const from = performance.now();
      search(typed, mostCandidates);
      times[at]?.push(performance.now() - from);
    }
  return times.map((each) => each.toSorted((one, other) => one - other));
}

/** Of sorted samples; the share from 0 to 1. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;
}
