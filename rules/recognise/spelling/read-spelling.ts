import type { Drug } from "../../drug.ts";
import type { Reading } from "../names/find-names.ts";
import { isDoseWord } from "../names/label-words.ts";
import { breakToken, tokens } from "../names/tokens.ts";
import { drugsOfName, type Vocabulary } from "../vocabulary/vocabulary.ts";
import type { CloseName } from "./close-names.ts";
import { digitsForLetters } from "./digits-for-letters.ts";
import { namesMeantBy } from "./meant-names.ts";
import { saysNothing } from "./says-nothing.ts";
import { findMisspellings, type Misspelling } from "./misspellings.ts";

/** What the words of an entry that are left over can be. */
export type Spelling = {
  readonly misspellings: readonly Misspelling[];
  /** The words that resemble no name, or none closely. */
  readonly leftOver: readonly string[];
  /** Drugs whose names left-over words resemble, likeliest first, at most five. */
  readonly suggestions: readonly Drug[];
};

const mostDrugs = 5;
const fewestLettersAlone = 4;
/** Only a likely name is suggested for a word that most often means something else. */
const mostForEverydayWord = 0.5;
const nothing: Spelling = { misspellings: [], leftOver: [], suggestions: [] };

/**
 * Holds the left-over words of an entry against the names of the vocabulary; no work when nothing is left over. A word
 * whose letters were taken for digits comes first, because its pieces are words by mere chance.
 */
export function readSpelling(
  typed: string,
  words: readonly string[],
  { found, leftOver }: Reading,
  vocabulary: Vocabulary,
): Spelling {
  if (found.length === 0 && saysNothing(words)) return { ...nothing, leftOver };
  const withDigits = digitsForLetters(typed, vocabulary);
  if (withDigits.length === 0) return readWords(words, { found, leftOver }, vocabulary);
  const { misspellings } = findMisspellings(
    withDigits.flatMap((word) => [breakToken, word]),
    withDigits,
    new Set(),
    vocabulary,
  );
  const pieces = new Set(misspellings.flatMap((misspelling) => tokens(misspelling.words)));
  const rest = readWords(
    words.filter((word) => !pieces.has(word)),
    { found, leftOver: leftOver.filter((word) => !pieces.has(word)) },
    vocabulary,
  );
  return { ...rest, misspellings: [...misspellings, ...rest.misspellings] };
}

function readWords(words: readonly string[], { found, leftOver }: Reading, vocabulary: Vocabulary): Spelling {
  const word = onlyWord(words);
  if (leftOver.length === 0 && (found.length > 0 || word === undefined)) return nothing;
  const named = new Set(found.flatMap(({ name }) => name.split(" ")));
  const spelledOut = leftOver.filter(isSpelledOut).flatMap((letters) => [breakToken, letters]);
  const { misspellings, suggested } = findMisspellings(
    [...words, ...spelledOut],
    leftOver,
    named,
    vocabulary,
  );
  const read = new Set(
    misspellings.flatMap((misspelling) => [misspelling.words, ...misspelling.words.split(" ")]),
  );
  const names =
    suggested.length > 0 || word === undefined
      ? suggested
      : namesMeantBy(word, vocabulary).filter(({ score }) => score <= mostForEverydayWord);
  return {
    misspellings,
    leftOver: leftOver.filter((each) => !read.has(each)),
    suggestions: drugsOf(names),
  };
}

/** What misspelled words can be: the likeliest of each first, then the second of each. */
export function candidatesOf(misspellings: readonly Misspelling[]): readonly Drug[] {
  const places = Array.from({ length: mostDrugs }, (_, place) => place);
  return drugsOf(
    places.flatMap((place) => misspellings.flatMap(({ names }) => names[place] ?? [])),
    Infinity,
  );
}

/** A name letter by letter: "x a n a x". */
function isSpelledOut(leftOver: string): boolean {
  return /^\p{L}(?: \p{L})+$/u.test(leftOver);
}

/** An everyday word is no misspelling in a sentence, but alone, or with a strength, it may be: "volume 5 mg". */
function onlyWord(words: readonly string[]): string | undefined {
  const long = words.filter((word) => word.length >= fewestLettersAlone);
  const [only, ...others] = long.some((word) => !isDoseWord(word))
    ? long.filter((word) => !isDoseWord(word))
    : long;
  return others.length === 0 ? only : undefined;
}

function drugsOf(names: readonly CloseName[], most = mostDrugs): readonly Drug[] {
  return [...new Set(names.flatMap(({ name }) => drugsOfName(name)))].slice(0, most);
}
