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
  /** The names that are likeliest to be meant, which are worth a longer search, and the numbers of their texts. */
  readonly likely: { readonly spellings: TextTable; readonly texts: readonly number[] };
  /** The names that each text belongs to; never empty. */
  readonly uses: readonly (readonly Use[])[];
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

/** Of a word in many names, such as "cream", only the likeliest are ever shown. */
const mostUses = 8;
const leastWeightOfLikely = 0.6;

function build({ names, wholeEntryNames }: Vocabulary): SpellingIndex {
  const usesByText = new Map<string, Use[]>();
  for (const [key, name] of names) addUses(usesByText, key, name, "whole");
  for (const [key, name] of wholeEntryNames) addUses(usesByText, key, name, "ordinary");
  const texts = [...usesByText.keys()].sort();
  const uses = texts.map((text) => likeliestOf(usesByText.get(text) ?? []));
  const sounds = texts.map(soundOf);
  const likely = uses.flatMap((each, text) => (each.some(isLikely) ? text : []));
  return {
    texts,
    uses,
    likely: { texts: likely, spellings: textTable(likely.map((text) => texts[text] ?? "")) },
    spellings: textTable(texts),
    sounds: textTable(sounds),
    roughSounds: textTable(sounds.map(roughSoundOf)),
  };
}

function addUses(usesByText: Map<string, Use[]>, key: string, name: KnownName, place: Place): void {
  const expected = expectationOf(name);
  const add = (text: string, where: Place): void => {
    if (text.length < fewestLetters) return;
    const use = { name, place: where, expected };
    const uses = usesByText.get(text);
    if (uses === undefined) usesByText.set(text, [use]);
    else if (uses.at(-1)?.name !== name) uses.push(use);
  };
  if (!key.includes(" ")) {
    add(key, place);
    return;
  }
  add(key.replaceAll(" ", ""), place);
  for (const [at, word] of key.split(" ").entries()) {
    if (!isLabelWord(word)) add(word, at === 0 ? "first" : "later");
  }
}

function isLikely({ place, expected }: Use): boolean {
  return place === "whole" && expected.weight >= leastWeightOfLikely;
}

function likeliestOf(uses: readonly Use[]): readonly Use[] {
  if (uses.length <= mostUses) return uses;
  const isName = ({ place }: Use): number => (place === "whole" ? 1 : 0);
  return uses
    .toSorted((one, other) => isName(other) - isName(one) || other.expected.weight - one.expected.weight)
    .slice(0, mostUses);
}
