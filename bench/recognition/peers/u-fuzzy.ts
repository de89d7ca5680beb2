import UFuzzy from "@leeoniya/ufuzzy";
import type { Searcher } from "../searcher.ts";

/** A constant that its declarations name and its module does not hold. */
const singleError = 1 as UFuzzy.IntraMode.SingleError;

/** uFuzzy in its mode for misspellings, which forgives one error in each word. */
export function uFuzzyOver(names: readonly string[]): Searcher {
  const fuzzy = new UFuzzy({ intraMode: singleError, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  const haystack = [...names];
  return {
    name: "uFuzzy",
    search(typed, most) {
      const [found, info, order] = fuzzy.search(haystack, typed, 0, 10_000);
      if (found === null) return [];
      if (info === null) return found.slice(0, most);
      return order.slice(0, most).map((at) => info.idx[at] ?? 0);
    },
  };
}
