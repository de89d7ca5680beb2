import { createHash } from "node:crypto";
import { onOneLine } from "./mutant.ts";

/** Which share of the mutants is tried, from 0 to 1. The same seed draws the same ones. */
export type Draw = { readonly seed: number; readonly share: number };

export type Place = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly replacement: string;
};

/** Whether a mutant is among those drawn; each is decided by itself, so that no list of all is needed. */
export function isDrawn({ file, line, column, replacement }: Place, { seed, share }: Draw): boolean {
  const text = [seed, file, line, column, onOneLine(replacement)].join("\n");
  const number = createHash("sha256").update(text).digest().readUInt32BE();
  return number < share * 2 ** 32;
}
