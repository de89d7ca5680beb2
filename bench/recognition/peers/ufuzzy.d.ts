/** The part of the peer's types that is used here, so that the project's own checks do not need its package. */
declare module "@leeoniya/ufuzzy" {
  type InfoOfMatches = { readonly idx: readonly number[] };

  export default class UFuzzy {
    constructor(options?: {
      readonly intraMode?: 0 | 1;
      readonly intraIns?: number;
      readonly intraSub?: number;
      readonly intraTrn?: number;
      readonly intraDel?: number;
    });
    search(
      haystack: string[],
      needle: string,
      outOfOrder: number,
      infoThreshold: number,
    ):
      | readonly [null, null, null]
      | readonly [number[], null, null]
      | readonly [number[], InfoOfMatches, number[]];
  }
}
