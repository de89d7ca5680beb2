import { isLabelWord } from "../names/label-words.ts";
import { nameKey } from "../names/name-key.ts";
import type { KnownName, Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Expectation, expectationOf, namesOfWeight } from "./expectation.ts";
import { sortTexts } from "./sort-texts.ts";
import { writeRoughSound, writeSound } from "./sound.ts";
import { rewritten, searchable, type TextRow, type TextTable, textTable } from "./text-table.ts";
import { type Place, TextsOfNames } from "./texts-of-names.ts";

/** A name that a text belongs to. */
export type Use = { readonly name: KnownName; readonly place: Place; readonly expected: Expectation };

/** Every name of a vocabulary and every telling word of the longer ones, ready to be searched by letters and by sound. */
export type SpellingIndex = {
  /** Sorted by letters, each once; the tables below hold the same texts in the same order. */
  readonly texts: readonly string[];
  readonly spellings: TextTable;
  readonly sounds: TextRow;
  readonly roughSounds: TextTable;
  /** The names that are likeliest to be meant, which are worth a longer search, and the numbers of their texts. */
  readonly likely: {
    readonly texts: readonly number[];
    readonly spellings: TextTable;
    readonly roughSounds: TextTable;
  };
  /** The likeliest names that the text of this number belongs to; never empty. */
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

/** Of a word in many names, such as "cream", only the likeliest are ever shown. */
const mostUses = 8;
const leastWeightOfLikely = 0.75;

function build(vocabulary: Vocabulary): SpellingIndex {
  const inNames = new TextsOfNames();
  for (const key of vocabulary.names.keys()) addTexts(inNames, key, "whole");
  for (const key of vocabulary.wholeEntryNames.keys()) addTexts(inNames, key, "ordinary");
  const texts = sortTexts(inNames.texts());
  const spellings = textTable(texts);
  const sounds = rewritten(spellings, writeSound);
  return {
    texts,
    spellings,
    sounds,
    roughSounds: roughly(sounds),
    likely: likelyOf(texts, vocabulary),
    usesOf: keptUses(texts, inNames, vocabulary),
  };
}

function addTexts(inNames: TextsOfNames, key: string, place: Place): void {
  const add = (text: string, where: Place): void => {
    if (text.length >= fewestLetters) inNames.add(text, key, where);
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

function likelyOf(texts: readonly string[], { names, drugsById }: Vocabulary): SpellingIndex["likely"] {
  const likely = new Set<string>();
  for (const drug of drugsById.values()) {
    for (const written of namesOfWeight(drug, leastWeightOfLikely)) {
      const key = nameKey(written);
      if (names.has(key)) likely.add(key.replaceAll(" ", ""));
    }
  }
  const numbers = texts.flatMap((text, at) => (likely.has(text) ? at : []));
  const spellings = textTable(numbers.map((at) => texts[at] ?? ""));
  return { texts: numbers, spellings, roughSounds: roughly(rewritten(spellings, writeSound)) };
}

const roughly = (sounds: TextRow): TextTable => searchable(rewritten(sounds, writeRoughSound));

function keptUses(
  texts: readonly string[],
  inNames: TextsOfNames,
  { names, wholeEntryNames }: Vocabulary,
): SpellingIndex["usesOf"] {
  const kept = new Map<number, readonly Use[]>();
  return (at) => {
    const known = kept.get(at);
    if (known !== undefined) return known;
    const uses = inNames.usesOf(texts[at] ?? "").flatMap(({ key, place }) => {
      const name = (place === "ordinary" ? wholeEntryNames : names).get(key) ?? wholeEntryNames.get(key);
      return name === undefined ? [] : { name, place, expected: expectationOf(name) };
    });
    const likeliest = likeliestOf(uses);
    kept.set(at, likeliest);
    return likeliest;
  };
}

function likeliestOf(uses: readonly Use[]): readonly Use[] {
  if (uses.length <= mostUses) return uses;
  const isName = ({ place }: Use): number => (place === "whole" ? 1 : 0);
  return uses
    .toSorted((one, other) => isName(other) - isName(one) || other.expected.weight - one.expected.weight)
    .slice(0, mostUses);
}
