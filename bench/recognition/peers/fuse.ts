import Fuse from "fuse.js";
import type { Searcher } from "../searcher.ts";

/** Fuse.js as its documentation sets it up for short names: anywhere in the name, a little more tolerant than by default. */
export function fuseOver(names: readonly string[]): Searcher {
  const fuse = new Fuse(names, { ignoreLocation: true, threshold: 0.5, minMatchCharLength: 2 });
  return {
    name: "Fuse.js",
    search: (typed, most) => fuse.search(typed, { limit: most }).map(({ refIndex }) => refIndex),
  };
}
