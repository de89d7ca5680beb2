import UFuzzy from "@leeoniya/ufuzzy";
import type { Searcher } from "../searcher.ts";

/** Its mode for misspellings, which forgives one error in each word; the constant for it is not in the module. */
const forSingleErrors = { intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 } as const;

const mostSorted = 10_000;

export function uFuzzyOver(names: readonly string[]): Searcher {
  const fuzzy = new UFuzzy(forSingleErrors);
  const haystack = [...names];
  return {
    name: "uFuzzy",
    search(typed, most) {
      const [found, info, order] = fuzzy.search(haystack, typed, 0, mostSorted);
      if (found === null) return [];
      if (info === null) return found.slice(0, most);
      return order.slice(0, most).map((at) => info.idx[at] ?? 0);
    },
  };
}
