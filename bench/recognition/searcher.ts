/** Something that finds names: built once over a list, then asked at every key. */
export type Searcher = {
  readonly name: string;
  /** Positions in the list, the best first, at most `most`. */
  readonly search: (typed: string, most: number) => readonly number[];
};
