import { commonestBenzodiazepineNames, type HowToMisspell } from "../../test/support/misspell.ts";
import { misspelledAs } from "../../test/prove/recognition/misspelled-names.ts";
import { drugsOfName, type Vocabulary } from "../../rules/recognise/vocabulary/vocabulary.ts";
import { type Accuracy, accuracyOf } from "./accuracy.ts";
import { keysFor } from "./keys.ts";
import { suggestionsOver } from "./ours.ts";
import { fuseOver } from "./peers/fuse.ts";
import { miniSearchOver } from "./peers/mini-search.ts";
import { uFuzzyOver } from "./peers/u-fuzzy.ts";
import type { Searcher } from "./searcher.ts";

export type SearcherFigures = {
  readonly name: string;
  readonly buildMs: number;
  /** Milliseconds from the typed letters to the candidates. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly distance1: Accuracy;
  readonly distance2: Accuracy;
};

export type RecognitionResult = {
  readonly names: number;
  readonly keys: number;
  /** Ours first. */
  readonly searchers: readonly SearcherFigures[];
};

const seed = 20_261_121;
const everyNthName = 1_600;
const warmUpKeys = 150;
const mostCandidates = 8;
const misspellingsOfEach = 8;

/** The same keys and the same misspellings over the same names, one searcher after the other at every key. */
export function measureRecognition(vocabulary: Vocabulary): RecognitionResult {
  const every = [...vocabulary.names.values(), ...vocabulary.wholeEntryNames.values()];
  const known = [...new Map(every.map((each) => [each.written, each])).values()];
  const names = known.map(({ written }) => written);
  const drugIdsAt = known.map((each) => drugsOfName(each).map(({ id }) => id));
  const built = [
    timeToBuild(() => withIndex(suggestionsOver(names, vocabulary))),
    timeToBuild(() => fuseOver(names)),
    timeToBuild(() => miniSearchOver(names)),
    timeToBuild(() => uFuzzyOver(names)),
  ];
  const keys = keysFor(
    [...commonestBenzodiazepineNames, ...names.filter((_, at) => at % everyNthName === 0)],
    seed,
  );
  const times = timeInTurns(
    built.map(({ searcher }) => searcher),
    keys,
  );
  const misspelled = (distance: HowToMisspell["distance"]) =>
    commonestBenzodiazepineNames.flatMap((name) =>
      misspelledAs(name, { distance, count: misspellingsOfEach, seed }),
    );
  return {
    names: names.length,
    keys: keys.length,
    searchers: built.map(({ searcher, buildMs }, at) => ({
      name: searcher.name,
      buildMs,
      ...percentiles(times[at] ?? []),
      distance1: accuracyOf(searcher, misspelled(1), drugIdsAt),
      distance2: accuracyOf(searcher, misspelled(2), drugIdsAt),
    })),
  };
}

/** Ours builds its index at the first question, so that is asked while the clock runs. */
function withIndex(searcher: Searcher): Searcher {
  searcher.search("alpra", 1);
  return searcher;
}

function timeToBuild(make: () => Searcher): { readonly searcher: Searcher; readonly buildMs: number } {
  const from = performance.now();
  const searcher = make();
  return { searcher, buildMs: performance.now() - from };
}

function timeInTurns(
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
  return times;
}

function percentiles(samples: readonly number[]): { readonly p50Ms: number; readonly p99Ms: number } {
  const sorted = samples.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}
