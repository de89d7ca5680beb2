import { isLabelWord, saltMetals, streetShapes } from "./label-words.ts";
import { wordCountOf } from "./name-key.ts";
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
  let behindName = 0;

  for (const [at, word] of words.entries()) {
    if (at < behindName) continue;
    const named = longestNameAt(words, at, longestNameByFirstToken.get(word) ?? 0, names);
    if (named === undefined || (isAfterName && saltMetals.has(named.name))) {
      if (!isLabelWord(word) && !isShapeOf(word, lastNamed)) leftOver.add(word);
      isAfterName = false;
      continue;
    }
    lastNamed = named;
    found.set(named.name, named);
    isAfterName = !saltMetals.has(named.name);
    behindName = at + wordCountOf(named.name);
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
  names: Vocabulary["names"],
): FoundName | undefined {
  for (let length = longest; length > 0; length -= 1) {
    const name = words.slice(start, start + length).join(" ");
    const known = names.get(name);
    if (known !== undefined) return { name, ...known };
  }
  return undefined;
}
