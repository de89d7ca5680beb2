import type { Vocabulary } from "../../rules/recognise/index.ts";
import { suggestionsOver } from "./ours.ts";
import { fuseOver } from "./peers/fuse.ts";
import { miniSearchOver } from "./peers/mini-search.ts";
import { uFuzzyOver } from "./peers/u-fuzzy.ts";
import type { Searcher } from "./searcher.ts";

export type Built = { readonly searcher: Searcher; readonly buildMs: number };

/** Ours first, then the peers, over the same names; each is built while the clock runs. */
export function searchersOver(names: readonly string[], vocabulary: Vocabulary): readonly Built[] {
  return [
    timeToBuild(() => withIndex(suggestionsOver(names, vocabulary))),
    timeToBuild(() => fuseOver(names)),
    timeToBuild(() => miniSearchOver(names)),
    timeToBuild(() => uFuzzyOver(names)),
  ];
}

/** Ours builds its index at the first question, so that is asked while the clock runs. */
function withIndex(searcher: Searcher): Searcher {
  searcher.search("alpra", 1);
  return searcher;
}

function timeToBuild(make: () => Searcher): Built {
  const from = performance.now();
  const searcher = make();
  return { searcher, buildMs: performance.now() - from };
}
