import { fold } from "../names/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { namesMeantBy } from "./meant-names.ts";

const wordsWithDigits = /(?<![\p{L}\p{N}])[a-z]+(?:[013458]{1,2}[a-z]+)+(?![\p{L}\p{N}])/gu;
const fewestLetters = 4;
/** A piece of so many letters that is a name stands for itself ("xanax1mg"), unless the word is nearly another name. */
const shortestName = 4;
const nearly = 0.35;

/** The words of an entry in which digits stand for letters, folded: "val1um". */
export function digitsForLetters(typed: string, vocabulary: Vocabulary): readonly string[] {
  const words = fold(typed).match(wordsWithDigits) ?? [];
  return words.filter((word) => {
    const pieces = word.split(/\d+/u);
    if (pieces.join("").length < fewestLetters) return false;
    const holdsName = pieces.some((piece) => piece.length >= shortestName && vocabulary.names.has(piece));
    return !holdsName || namesMeantBy(word, vocabulary).some(({ cost }) => cost <= nearly);
  });
}
