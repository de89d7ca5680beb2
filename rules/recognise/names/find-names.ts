import { isLabelWord, saltMetals, streetShapes } from "./label-words.ts";
import { breakToken } from "./tokens.ts";
import { drugsOfName, type KnownName, type Vocabulary } from "../vocabulary/vocabulary.ts";

/** A name standing in a text, with everything that it can mean. */
export type FoundName = KnownName & { readonly name: string };

/** What stands in a text: the names, and the words that are neither names nor words of a label. */
export type Reading = { readonly found: readonly FoundName[]; readonly leftOver: readonly string[] };

/** Reads the words from left to right; at each place the longest name wins, and no name shares a word with another. */
export function findNames(words: readonly string[], { names, longestNameByFirstToken }: Vocabulary): Reading {
  const found = new Map<string, FoundName>();
  const leftOver = new Set<string>();
  let isAfterName = false;
  let lastNamed: KnownName | undefined;

  for (let at = 0; at < words.length;) {
    const word = words[at] ?? breakToken;
    const longest = longestNameByFirstToken.get(word) ?? 0;
    const name = longestNameAt(words, at, longest, names);
    if (name === undefined || (isAfterName && saltMetals.has(name))) {
      if (name === undefined && !isLabelWord(word) && !isShapeOf(word, lastNamed)) leftOver.add(word);
      isAfterName = false;
      at += 1;
      continue;
    }
    lastNamed = names.get(name);
    if (lastNamed !== undefined) found.set(name, { name, ...lastNamed });
    isAfterName = !saltMetals.has(name);
    at += name.split(" ").length;
  }
  return { found: [...found.values()], leftOver: [...leftOver] };
}

function isShapeOf(word: string, lastNamed: KnownName | undefined): boolean {
  if (lastNamed === undefined || !streetShapes.has(word)) return false;
  return drugsOfName(lastNamed).some(({ classes }) => classes.includes("benzodiazepine"));
}

function longestNameAt(
  words: readonly string[],
  start: number,
  longest: number,
  names: ReadonlyMap<string, unknown>,
): string | undefined {
  for (let length = longest; length > 0; length -= 1) {
    const name = length === 1 ? words[start] : words.slice(start, start + length).join(" ");
    if (name !== undefined && names.has(name)) return name;
  }
  return undefined;
}
