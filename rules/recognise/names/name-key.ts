import { tokens } from "./tokens.ts";

/** The name as it is looked up: its folded tokens, joined by single spaces. Empty when nothing of it is a letter or digit. */
export function nameKey(written: string): string {
  const lowerCase = written.toLowerCase();
  // Most names are plain words, and there are tens of thousands of them: their tokens joined are what stands there.
  if (/^[a-z]+(?: [a-z]+)*$/.test(lowerCase)) return lowerCase;
  return tokens(written).join(" ");
}

/** The first word of a key. */
export function firstWordOf(key: string): string {
  const space = key.indexOf(" ");
  return space === -1 ? key : key.slice(0, space);
}

/** How many words a key has, 1 or more. */
export function wordCountOf(key: string): number {
  let words = 1;
  for (let at = key.indexOf(" "); at !== -1; at = key.indexOf(" ", at + 1)) words += 1;
  return words;
}
