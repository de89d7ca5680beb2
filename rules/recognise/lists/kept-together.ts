import { lexemesOf } from "../directions/lexemes.ts";
import { nameSpansOf } from "../directions/name-spans.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { newLines, roundBullets } from "./marks.ts";

/** A part of a text; `end` is exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

const bracketed = new RegExp(`\\([^():${newLines}\\t|;${roundBullets}]{0,80}\\)`, "gu");

/** The stretches in brackets, which are read as one. */
export function bracketsIn(text: string): readonly Stretch[] {
  return [...text.matchAll(bracketed)].map(({ 0: inside, index }) => ({
    start: index,
    end: index + inside.length,
  }));
}

/** Where known names of any length stand. */
export function namesIn(text: string, vocabulary: Vocabulary): readonly Stretch[] {
  const lexemes = lexemesOf(text);
  return nameSpansOf(lexemes, vocabulary).map(({ from, to }) => {
    const own = lexemes.slice(from, to);
    return {
      start: Math.min(...own.map(({ start }) => start)),
      end: Math.max(...own.map(({ end }) => end)),
    };
  });
}
