import { suggest, type Vocabulary } from "../../rules/recognise/index.ts";
import type { Searcher } from "./searcher.ts";

/** Our own suggestions, answered as positions in the same list. */
export function suggestionsOver(names: readonly string[], vocabulary: Vocabulary): Searcher {
  const positions = new Map(names.map((name, at) => [name, at]));
  return {
    name: "Ketascreen",
    search: (typed, most) =>
      suggest(typed, vocabulary, most).map(({ name }) => {
        const at = positions.get(name);
        if (at === undefined) throw new Error(`${name} was suggested and is not in the list.`);
        return at;
      }),
  };
}
