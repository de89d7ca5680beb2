import { commonestBenzodiazepineNames, type HowToMisspell } from "../../test/support/misspell.ts";
import { misspelledAs } from "../../test/prove/recognition/misspelled-names.ts";
import { drugsOfName, type Vocabulary } from "../../rules/recognise/vocabulary/vocabulary.ts";
import { type Accuracy, accuracyOf } from "./accuracy.ts";
import { measureNameGrowth, type RecognitionGrowth } from "./growth.ts";
import { keysFor } from "./keys.ts";
import { searchersOver } from "./searchers.ts";
import { percentile, timeKeys } from "./time-keys.ts";

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
  readonly growth: RecognitionGrowth;
};

const seed = 20_261_121;
const everyNthName = { whole: 1_600, short: 16_000 };
const misspellingsOfEach = { whole: 8, short: 2 };

/** The same keys and the same misspellings over the same names, one searcher after the other at every key. */
export function measureRecognition(vocabulary: Vocabulary, isShort: boolean): RecognitionResult {
  const effort = isShort ? "short" : "whole";
  const every = [...vocabulary.names.values(), ...vocabulary.wholeEntryNames.values()];
  const known = [...new Map(every.map((each) => [each.written, each])).values()];
  const names = known.map(({ written }) => written);
  const drugIdsAt = known.map((each) => drugsOfName(each).map(({ id }) => id));
  const built = searchersOver(names, vocabulary);
  const sampled = names.filter((_, at) => at % everyNthName[effort] === 0);
  const keys = keysFor([...commonestBenzodiazepineNames, ...sampled], seed);
  const times = timeKeys(
    built.map(({ searcher }) => searcher),
    keys,
  );
  const misspelled = (distance: HowToMisspell["distance"]) =>
    commonestBenzodiazepineNames.flatMap((name) =>
      misspelledAs(name, { distance, count: misspellingsOfEach[effort], seed }),
    );
  return {
    names: names.length,
    keys: keys.length,
    searchers: built.map(({ searcher, buildMs }, at) => ({
      name: searcher.name,
      buildMs,
      p50Ms: percentile(times[at] ?? [], 0.5),
      p99Ms: percentile(times[at] ?? [], 0.99),
      distance1: accuracyOf(searcher, misspelled(1), drugIdsAt),
      distance2: accuracyOf(searcher, misspelled(2), drugIdsAt),
    })),
    growth: measureNameGrowth(vocabulary, isShort),
  };
}
