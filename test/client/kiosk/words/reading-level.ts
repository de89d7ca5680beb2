import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { plainSentences, wordsOf } from "./plain-sentences.ts";
import { spanishSyllables } from "./spanish-syllables.ts";

/** Shorter ones are labels, which would make every form look easy. */
const fewestWordsOfSentence = 5;

type Counts = { readonly sentence: number; readonly word: number; readonly syllable: number };

function counts(texts: readonly string[], syllablesOf: (word: string) => number): Counts {
  const all = plainSentences(texts).map(wordsOf);
  const long = all.filter((words) => words.length >= fewestWordsOfSentence);
  const sentences = long.length > 0 ? long : all;
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllablesOf(word)), 0);
  return { sentence: sentences.length, word: words.length, syllable: syllables };
}

/** Years of school that an English text asks for, by Flesch and Kincaid. */
export function englishGradeOf(texts: readonly string[]): number {
  return fleschKincaid(counts(texts, syllable));
}

/**
 * How easily a Spanish text reads, by Szigriszt Pazos (1993): 206.835 - 62.3 syllables a word - words a sentence. From 65 it
 * is called fairly easy, from 80 very easy. Written from general knowledge of the formula; nothing clinical rests on it.
 */
export function spanishEaseOf(texts: readonly string[]): number {
  const { sentence, word, syllable: syllables } = counts(texts, spanishSyllables);
  return 206.835 - (62.3 * syllables) / word - word / sentence;
}
