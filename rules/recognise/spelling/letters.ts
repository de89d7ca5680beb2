/** Letters are numbered a to z from 0, digits follow; every other sign shares the last number. */
export const letterCount = 37;
const digitsFrom = 26;
const otherSign = 36;

/** The number of the sign at this place of a folded text. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 48 + digitsFrom : otherSign;
}

/** A text, or a part of one, as letter numbers; `to` is exclusive. */
export type Letters = { readonly letters: Uint8Array; readonly from: number; readonly to: number };

/** The text as letter numbers. */
export function lettersOf(text: string): Uint8Array {
  const letters = new Uint8Array(text.length);
  for (let at = 0; at < letters.length; at += 1) letters[at] = letterAt(text, at);
  return letters;
}

/** The bit of each letter: one for each of a to z, one for any digit, one for any other sign. */
const bits = Int32Array.from({ length: letterCount }, (_, letter) => {
  if (letter < digitsFrom) return 1 << letter;
  return letter === otherSign ? 1 << 27 : 1 << 26;
});
/** The bit of a second a, e, i or o in the same text, because nearly every name has a first; 0 for other letters. */
const bitsOfSecond = new Int32Array(letterCount);
for (const [at, letter] of [0, 4, 8, 14].entries()) bitsOfSecond[letter] = 1 << (28 + at);

/** The letters of a text as bits. One slip takes away at most one bit and adds at most one. */
export function maskOf(letters: Uint8Array, from: number, to: number): number {
  let mask = 0;
  for (let at = from; at < to; at += 1) {
    const letter = letters[at] ?? otherSign;
    const bit = bits[letter] ?? 0;
    mask |= (mask & bit) === 0 ? bit : (bitsOfSecond[letter] ?? 0);
  }
  return mask;
}

/** Whether a text holds nothing but a to z and digits, which is all that misspellings are looked for in. */
export function isPlain(letters: Uint8Array): boolean {
  return !letters.includes(otherSign);
}
