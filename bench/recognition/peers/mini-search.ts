import MiniSearch from "minisearch";
import type { Searcher } from "../searcher.ts";

const shortWord = 4;

/** MiniSearch with beginnings of words and up to two edits, the most that is asked of anyone here. */
export function miniSearchOver(names: readonly string[]): Searcher {
  const index = new MiniSearch<{ id: number; name: string }>({
    fields: ["name"],
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > shortWord ? 2 : 1) },
  });
  index.addAll(names.map((name, id) => ({ id, name })));
  return {
    name: "MiniSearch",
    search: (typed, most) =>
      index
        .search(typed)
        .slice(0, most)
        .map(({ id }) => Number(id)),
  };
}
