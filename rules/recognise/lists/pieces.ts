import { fold } from "../names/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { bracketsIn, namesIn } from "./kept-together.ts";
import { isListWord } from "./list-words.ts";
import { endOfWords, marksBefore, newLines, roundBullets, startOfWords } from "./marks.ts";

/** A stretch of a pasted text between two separators, without its bullet. */
export type Piece = {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
  /** Whether it is a further cell of a table row: a tab or a pipe stands before it. */
  readonly isCell: boolean;
};

/**
 * A new line, a tab, a pipe, a semicolon, a round bullet; a colon before a space; a comma that is no decimal one; the end.
 */
const separator = new RegExp(
  `[${newLines}\\t|;${roundBullets}]|:(?=\\s|$)|(?<!\\p{Nd}),|,(?!\\p{Nd})|$`,
  "gu",
);
/** "2. ", "2) " or "b) ": numbering when a word follows; one of a label ("2. tab") is a number of tablets. */
const numbering = /^(?:\p{Nd}{1,2}[.)]|\p{L}\))\s+(?=(?:\p{Nd}{1,2}[.)]\s+)*(\p{L}+))/u;
const beginsWithOne = new RegExp(`^[${marksBefore}]*1[.)]\\s`, "u");
const numberingInside = /(?<=\s)\p{Nd}{1,2}[.)]\s+(?=\p{L})/gu;

/** The pieces of a text in order, each with a letter or digit in it. A comma inside brackets or a name parts nothing. */
export function piecesOf(text: string, vocabulary: Vocabulary): readonly Piece[] {
  const kept = commasKept(text, vocabulary);
  const cuts: readonly Cut[] = [...text.matchAll(separator)]
    .filter(({ index }) => !kept.has(index))
    .map(({ 0: mark, index }) => ({ at: mark === ":" ? index + 1 : index, behind: index + 1 }));
  const pieces: Piece[] = [];
  let start = 0;
  for (const cut of cuts) {
    for (const { at, behind } of [...numberedCuts(text, start, cut.at), cut]) {
      const piece = pieceAt(text, start, at);
      const gap = text.slice(pieces.at(-1)?.end, piece?.start);
      if (piece !== undefined) pieces.push({ ...piece, isCell: betweenCells.test(gap) });
      start = behind;
    }
  }
  return pieces;
}

const betweenCells = /^[ \u00a0]*[\t|][ \t\u00a0|]*$/u;

/** Where a piece ends at the latest, and where the next begins at the earliest. */
type Cut = { readonly at: number; readonly behind: number };

/** The places of the commas in brackets, and in names that are written with a comma. */
function commasKept(text: string, vocabulary: Vocabulary): ReadonlySet<number> {
  const names = namesIn(text, vocabulary).filter(({ start, end }) => plainName.test(text.slice(start, end)));
  const kept = new Set<number>();
  for (const { start, end } of [...bracketsIn(text), ...names])
    for (const { index } of text.slice(start, end).matchAll(/,/gu)) kept.add(start + index);
  return kept;
}

/** Nothing but words and commas: no bullet, bracket or new line stands in it. */
const plainName = /^[\p{L}\p{M}\p{N}, '’-]+$/u;

/** Where "1. Xanax 2. lithium" is parted: in a stretch that begins with number one, at every other number. */
function numberedCuts(text: string, start: number, end: number): readonly Cut[] {
  const stretch = text.slice(start, end);
  if (!beginsWithOne.test(stretch)) return [];
  return [...stretch.matchAll(numberingInside)].map(({ index }) => ({
    at: start + index,
    behind: start + index,
  }));
}

/** A stretch without bullets, numbering and marks at its ends; undefined when no letter or digit is left. */
export function pieceAt(text: string, start: number, end: number): Omit<Piece, "isCell"> | undefined {
  let from = start;
  for (;;) {
    const rest = text.slice(from, end);
    const [numbered = "", next = ""] = numbering.exec(rest) ?? [];
    const length = startOfWords(rest) || (isListWord(fold(next)) ? 0 : numbered.length);
    if (length === 0) break;
    from += length;
  }
  const piece = text.slice(from, endOfWords(text, end));
  if (!/[\p{L}\p{N}]/u.test(piece)) return undefined;
  return { start: from, end: from + piece.length, text: piece };
}
