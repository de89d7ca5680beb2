import { bitOf, letterCount } from "./letters.ts";
import type { TextTable } from "./text-table.ts";

/** A typed text longer than this is not looked for: its letters have to fit into one machine word. */
export const longestTyped = 30;

export type Reach = {
  /** The most deletions, insertions, substitutions and swaps of neighbours, 0 to 3. */
  readonly farthest: number;
  /** Whether it is enough that a text begins so. */
  readonly mayContinue: boolean;
};

const placesOfLetter = new Int32Array(letterCount);

/**
 * The numbers of all texts of the table within reach of the typed letters, ascending. Two thirds fall by their length
 * and by the letters they lack; the rest is measured a column at a time, all rows of the table in one machine word
 * (Hyyrö 2003, with swaps). Nothing for an empty text or one above `longestTyped`.
 */
export function nearTexts(
  typed: Uint8Array,
  table: TextTable,
  { farthest, mayContinue }: Reach,
): readonly number[] {
  const { size, letters, starts, masks } = table;
  const length = typed.length;
  if (length === 0 || length > longestTyped) return [];

  let typedMask = 0;
  placesOfLetter.fill(0);
  for (let at = 0; at < length; at += 1) {
    const letter = typed[at] ?? 0;
    placesOfLetter[letter] = (placesOfLetter[letter] ?? 0) | (1 << at);
    typedMask |= bitOf(letter);
  }

  const near: number[] = [];
  const shortest = length - farthest;
  const longest = mayContinue ? Number.MAX_SAFE_INTEGER : length + farthest;
  for (let text = 0; text < size; text += 1) {
    const from = starts[text] ?? 0;
    const to = starts[text + 1] ?? 0;
    if (to - from < shortest || to - from > longest) continue;
    const mask = masks[text] ?? 0;
    if (hasMoreBits(typedMask & ~mask, farthest)) continue;
    if (!mayContinue && hasMoreBits(mask & ~typedMask, farthest)) continue;
    const end = Math.min(to, from + length + farthest);
    if (isNear(length, letters, from, end, farthest, mayContinue)) near.push(text);
  }
  return near;
}

function hasMoreBits(bits: number, most: number): boolean {
  let left = bits;
  for (let count = 0; count < most; count += 1) left &= left - 1;
  return left !== 0;
}

function isNear(
  length: number,
  letters: Uint8Array,
  from: number,
  to: number,
  farthest: number,
  mayContinue: boolean,
): boolean {
  const lastRow = 1 << (length - 1);
  let distance = length;
  let isHigher = -1;
  let isLower = 0;
  let isSameDiagonal = 0;
  let placesBefore = 0;
  for (let at = from; at < to; at += 1) {
    const places = placesOfLetter[letters[at] ?? 0] ?? 0;
    const swaps = ((~isSameDiagonal & places) << 1) & placesBefore;
    isSameDiagonal = (((places & isHigher) + isHigher) ^ isHigher) | places | isLower | swaps;
    const rises = isLower | ~(isSameDiagonal | isHigher);
    const falls = isSameDiagonal & isHigher;
    if ((rises & lastRow) !== 0) distance += 1;
    else if ((falls & lastRow) !== 0) distance -= 1;
    if (mayContinue && distance <= farthest) return true;
    if (distance - (to - at - 1) > farthest) return false;
    const shifted = (rises << 1) | 1;
    isHigher = (falls << 1) | ~(isSameDiagonal | shifted);
    isLower = isSameDiagonal & shifted;
    placesBefore = places;
  }
  return distance <= farthest;
}
