/** What a reader finds in a register, row by row. Line numbers count from 1, in the file named. */

/** A product: its names, and its active substances. Neither is empty. */
export type ProductRow = {
  readonly line: number;
  readonly names: readonly string[];
  readonly substances: readonly string[];
  /** A name that also belongs to products with a suffix: it counts only when no product is listed under it alone. */
  readonly shortName?: string;
};

/** A row that is sound but left out, and why, in words that follow "left out:". */
export type RefusedRow = { readonly line: number; readonly refused: string };

/** The file cannot be used: what is wrong with it, and what to do. `line` is absent when it is about the whole file. */
export type BrokenFile = { readonly file: string; readonly line?: number; readonly problem: string };

export type RegisterItem = ProductRow | RefusedRow | BrokenFile;

/** A file of a register: its name for people, and its bytes from the first. */
export type RegisterFile = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

/** A line without its end, or what is wrong with the file there. */
export type Line = { readonly line: number; readonly text: string };

/** The cells of a row, or what is wrong with the file there. */
export type Cells = { readonly line: number; readonly cells: readonly string[] };

export function isBroken(item: object): item is BrokenFile {
  return "problem" in item;
}
