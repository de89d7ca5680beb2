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

/** The text as letter numbers. */
export function lettersOf(text: string): Uint8Array {
  const letters = new Uint8Array(text.length);
  for (let at = 0; at < letters.length; at += 1) letters[at] = letterAt(text, at);
  return letters;
}

/** One bit for each letter that occurs, one more for any digit, and one for any other sign. */
export function bitOf(letter: number): number {
  if (letter < digitsFrom) return 1 << letter;
  return letter === otherSign ? 1 << 27 : 1 << 26;
}

/** Whether a text holds nothing but a to z and digits, which is all that misspellings are looked for in. */
export function isPlain(letters: Uint8Array): boolean {
  return !letters.includes(otherSign);
}
