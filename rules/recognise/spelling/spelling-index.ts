import { isLabelWord } from "../names/label-words.ts";
import type { KnownName, Vocabulary } from "../vocabulary/vocabulary.ts";
import { roughSoundOf, soundOf } from "./sound.ts";
import { type TextTable, textTable } from "./text-table.ts";
import { type Expectation, expectationOf } from "./expectation.ts";

/**
 * Where a text stands in a name: it is the name (written without spaces), the same for a name that is an ordinary word,
 * its first word, or a later word of it.
 */
export type Place = "whole" | "ordinary" | "first" | "later";

/** A name that a text belongs to. */
export type Use = { readonly name: KnownName; readonly place: Place; readonly expected: Expectation };

/** Every name of a vocabulary and every telling word of the longer ones, ready to be searched by letters and by sound. */
export type SpellingIndex = {
  /** Sorted by letters, each once; the tables below hold the same texts in the same order. */
  readonly texts: readonly string[];
  readonly spellings: TextTable;
  readonly sounds: TextTable;
  readonly roughSounds: TextTable;
  /** The names that the n-th text belongs to, in the order of the vocabulary. Never empty. */
  readonly usesOf: (text: number) => readonly Use[];
};

const fewestLetters = 3;
const indexes = new WeakMap<Vocabulary, SpellingIndex>();

/** The index of a vocabulary, built at the first call and kept as long as the vocabulary is. */
export function spellingIndexOf(vocabulary: Vocabulary): SpellingIndex {
  const kept = indexes.get(vocabulary);
  if (kept !== undefined) return kept;
  const built = build(vocabulary);
  indexes.set(vocabulary, built);
  return built;
}

function build({ names, wholeEntryNames }: Vocabulary): SpellingIndex {
  const usesByText = new Map<string, Use[]>();
  const addUse = (text: string, use: Use): void => {
    if (text.length < fewestLetters) return;
    const uses = usesByText.get(text);
    if (uses === undefined) usesByText.set(text, [use]);
    else if (uses.at(-1)?.name !== use.name) uses.push(use);
  };
  for (const known of [names, wholeEntryNames]) {
    const place = known === names ? "whole" : "ordinary";
    for (const [key, name] of known) {
      const expected = expectationOf(name);
      addUse(key.replaceAll(" ", ""), { name, place, expected });
      if (!key.includes(" ")) continue;
      for (const [at, word] of key.split(" ").entries()) {
        if (!isLabelWord(word)) addUse(word, { name, place: at === 0 ? "first" : "later", expected });
      }
    }
  }
  const texts = [...usesByText.keys()].sort();
  const sounds = texts.map(soundOf);
  return {
    texts,
    spellings: textTable(texts),
    sounds: textTable(sounds),
    roughSounds: textTable(sounds.map(roughSoundOf)),
    usesOf: (text) => usesByText.get(texts[text] ?? "") ?? [],
  };
}
