import { letterCount, maskOf } from "./letters.ts";
import { isOneSlipOff } from "./one-slip.ts";
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
 * The numbers of all texts of the table within reach of the typed letters, the shortest first. Most fall by their length
 * and by the letters they lack; the rest is measured a letter at a time, all typed letters in one machine word (Hyyrö
 * 2003, with swaps). Nothing for an empty text or one above `longestTyped`.
 */
export function nearTexts(
  typed: Uint8Array,
  table: TextTable,
  { farthest, mayContinue }: Reach,
): readonly number[] {
  const { letters, starts, byLength, masks, firstOfLength } = table;
  const length = typed.length;
  if (length === 0 || length > longestTyped) return [];
  placesOfLetter.fill(0);
  for (const [at, letter] of typed.entries())
    placesOfLetter[letter] = (placesOfLetter[letter] ?? 0) | (1 << at);

  const near: number[] = [];
  const typedMask = maskOf(typed, 0, length);
  const last = firstOfLength.length - 1;
  const first = firstOfLength[Math.min(Math.max(length - farthest, 0), last)] ?? 0;
  const behind = firstOfLength[mayContinue ? last : Math.min(length + farthest + 1, last)] ?? 0;
  for (let at = first; at < behind; at += 1) {
    const mask = masks[at] ?? 0;
    if (hasMoreBits(typedMask & ~mask, farthest)) continue;
    if (!mayContinue && hasMoreBits(mask & ~typedMask, farthest)) continue;
    const text = byLength[at] ?? 0;
    const from = starts[text] ?? 0;
    const end = starts[text + 1] ?? 0;
    const isWithin =
      farthest === 1 && !mayContinue
        ? isOneSlipOff(typed, letters, from, end)
        : isNear(length, letters, from, Math.min(end, from + length + farthest), farthest, mayContinue);
    if (isWithin) near.push(text);
  }
  return near;
}

/** At most four bits are allowed, which a loop would count more slowly. */
function hasMoreBits(bits: number, most: number): boolean {
  if (most === 0) return bits !== 0;
  let left = bits & (bits - 1);
  if (most > 1) left &= left - 1;
  if (most > 2) left &= left - 1;
  if (most > 3) left &= left - 1;
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
