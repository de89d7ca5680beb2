import { isDoseWord } from "./label-words.ts";
import { areOfSource } from "./label-words-source.ts";
import type { FoundName } from "./find-names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/**
 * A name that is an ordinary word ("EN", "Control") counts only when it is the entry: it comes first, and nothing but
 * strength, form, frequency or where it came from follows it. "EN 1 mg" and "blues from a dealer" are; "comprimé en
 * sachet" and "birth control" are not.
 */
export function wholeEntryName(
  words: readonly string[],
  { wholeEntryNames }: Vocabulary,
): FoundName | undefined {
  for (const length of [words.length, ...lengthsWithDirections]) {
    const name = words.slice(0, length).join(" ");
    const known = wholeEntryNames.get(name);
    if (known !== undefined && areDirections(words.slice(length))) return { name, ...known };
  }
  return undefined;
}

/** A longer name counts only when it is all that the entry says. */
const lengthsWithDirections = [4, 3, 2, 1] as const;

function areDirections(words: readonly string[]): boolean {
  const unlike = words.findIndex((word) => !isDoseWord(word));
  return unlike === -1 || areOfSource(words.slice(unlike));
}
