import type { Drug } from "../../drug.ts";
import { coreVocabulary } from "../vocabulary/core.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Lexeme, lexemeAt, lexemesOf } from "./lexemes.ts";
import { nameSpansOf } from "./name-spans.ts";

/** A typed line while it is being read. */
export type Line = {
  readonly typed: string;
  readonly lexemes: readonly Lexeme[];
  /** By place: whether the lexeme belongs to a known name. */
  readonly isName: readonly boolean[];
  /** By place: whether something has already been read from the lexeme. */
  readonly isRead: boolean[];
  /** The one drug or combination named beyond doubt; empty when none is, or when several are. */
  readonly drugs: readonly Drug[];
};

export function lineOf(typed: string, vocabulary: Vocabulary = coreVocabulary()): Line {
  const lexemes = lexemesOf(typed);
  const isName = lexemes.map(() => false);
  const spans = nameSpansOf(lexemes, vocabulary);
  for (const { from, to } of spans) isName.fill(true, from, to);
  const meanings = spans.flatMap(({ known }) => known.meanings);
  return {
    typed,
    lexemes,
    isName,
    isRead: [...isName],
    drugs: meanings.length === 1 ? meanings.flat() : [],
  };
}

/** The words between two places, exactly as typed; `to` is exclusive. */
export function wordsBetween({ typed, lexemes }: Line, from: number, to: number): string {
  return typed.slice(lexemeAt(lexemes, from).start, lexemeAt(lexemes, to - 1).end);
}

export function markRead({ isRead }: Line, from: number, to: number): void {
  isRead.fill(true, from, to);
}

/** The same for every lexeme that stands, in part or whole, between two places of the typed text. */
export function markSpan(line: Line, start: number, end: number): void {
  for (const [at, lexeme] of line.lexemes.entries()) {
    if (lexeme.end > start && lexeme.start < end) markRead(line, at, at + 1);
  }
}

/** The lexeme at a place; once something has been read from it, a break without text. */
export function unreadAt({ lexemes, isRead }: Line, at: number): Lexeme {
  return lexemeAt(lexemes, isRead[at] === true ? -1 : at);
}
