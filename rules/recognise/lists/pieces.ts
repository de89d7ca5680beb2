import { lexemesOf } from "../directions/lexemes.ts";
import { nameSpansOf } from "../directions/name-spans.ts";
import { fold } from "../names/fold.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isListWord } from "./list-words.ts";

/** A stretch of a pasted text between two separators, without its bullet. */
export type Piece = {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
  /** Whether it is a further cell of a table row: a tab or a pipe stands before it. */
  readonly isCell: boolean;
};

export const newLines = "\\n\\r\\u000b\\f\\u0085\\u2028\\u2029";
/** Of the check boxes that are copied with a list; the screens themselves show none. */
const tickedBoxes = String.fromCodePoint(0x2611, 0x2713);
const roundBullets = `•‣◦▪●■○□☐▸►${tickedBoxes}`;
const bullets = `${roundBullets}·*–—-`;

/** A new line, a tab, a pipe, a semicolon, a round bullet; a colon before a space; a comma that is no decimal one. */
const separator = new RegExp(`[${newLines}\\t|;${roundBullets}]|:(?=\\s|$)|(?<!\\p{Nd}),|,(?!\\p{Nd})`, "gu");
const bracketed = new RegExp(`\\([^():${newLines}\\t|;${roundBullets}]{0,80}\\)`, "gu");
const leadingBullets = new RegExp(`^[\\s,;:|>${bullets}]+`, "u");
const endMark = new RegExp(`[\\s,;|>${bullets}]`, "u");
/** "2. ", "2) " or "b) ": numbering when a word follows; one of a label ("2. tab") is a number of tablets. */
const numbering = /^(?:\p{Nd}{1,2}[.)]|\p{L}\))\s+(?=(?:\p{Nd}{1,2}[.)]\s+)*(?<next>\p{L}+))/u;
const beginsWithOne = new RegExp(`^[\\s,;:|>${bullets}]*1[.)]\\s`, "u");
const numberingInside = /(?<=\s)\p{Nd}{1,2}[.)]\s+(?=\p{L})/gu;

/** The pieces of a text in order, each with a letter or digit in it. A comma inside brackets or a name parts nothing. */
export function piecesOf(text: string, vocabulary: Vocabulary): readonly Piece[] {
  const kept = commasKept(text, vocabulary);
  const cuts: readonly Cut[] = [
    ...[...text.matchAll(separator)]
      .filter(({ index }) => !kept.has(index))
      .map(({ 0: mark, index }) => ({ at: index, mark, behind: index + 1 })),
    { at: text.length, mark: "", behind: text.length },
  ];
  const pieces: Piece[] = [];
  let start = 0;
  for (const cut of cuts) {
    for (const { at, mark, behind } of [...numberedCuts(text, start, cut.at), cut]) {
      const piece = pieceAt(text, start, mark === ":" ? at + 1 : at);
      const gap = text.slice(pieces.at(-1)?.end ?? 0, piece?.start ?? 0);
      if (piece !== undefined) pieces.push({ ...piece, isCell: betweenCells.test(gap) });
      start = behind;
    }
  }
  return pieces;
}

const betweenCells = /^[ \u00a0]*[\t|][ \t\u00a0|]*$/u;

type Cut = { readonly at: number; readonly mark: string; readonly behind: number };

/** The places of the commas in brackets, and in names that are written with a comma. */
function commasKept(text: string, vocabulary: Vocabulary): ReadonlySet<number> {
  const lexemes = lexemesOf(text);
  const names = nameSpansOf(lexemes, vocabulary)
    .filter(({ from, to }) => to - from > 2)
    .map(({ from, to }) => ({ start: lexemes[from]?.start ?? 0, end: lexemes[to - 1]?.end ?? 0 }))
    .filter(({ start, end }) => plainName.test(text.slice(start, end)));
  const brackets = [...text.matchAll(bracketed)].map(({ 0: inside, index }) => ({
    start: index,
    end: index + inside.length,
  }));
  const kept = new Set<number>();
  for (const { start, end } of [...brackets, ...names]) {
    for (let at = text.indexOf(",", start); at >= start && at < end; at = text.indexOf(",", at + 1))
      kept.add(at);
  }
  return kept;
}

/** Nothing but words and commas: no bullet, bracket or new line stands in it. */
const plainName = /^[\p{L}\p{M}\p{N}, '’-]+$/u;

/** Where "1. Xanax 2. lithium" is parted: in a stretch that begins with number one, at every other number. */
function numberedCuts(text: string, start: number, end: number): readonly Cut[] {
  const stretch = text.slice(start, end);
  if (!beginsWithOne.test(stretch)) return [];
  return [...stretch.matchAll(numberingInside)]
    .filter(({ index }) => /[\p{L}\p{N}]/u.test(stretch.slice(0, index)))
    .map(({ index }) => ({ at: start + index, mark: "", behind: start + index }));
}

/** A stretch without bullets, numbering and marks at its ends; undefined when no letter or digit is left. */
export function pieceAt(text: string, start: number, end: number): Omit<Piece, "isCell"> | undefined {
  let from = start;
  for (;;) {
    const rest = text.slice(from, end);
    const marker = numbering.exec(rest);
    const isNumbering = marker !== null && !isListWord(fold(marker.groups?.["next"] ?? ""));
    const length = startOfWords(rest) || (isNumbering ? marker[0].length : 0);
    if (length === 0) break;
    from += length;
  }
  const piece = text.slice(from, endOfWords(text, from, end));
  if (!/[\p{L}\p{N}]/u.test(piece)) return undefined;
  return { start: from, end: from + piece.length, text: piece };
}

/** The place behind the last sign before `end` that is no mark or space. */
export function endOfWords(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && endMark.test(text[to - 1] ?? "")) to -= 1;
  return to;
}

/** How many marks and spaces a text begins with; a bullet, not numbering. */
export function startOfWords(text: string): number {
  return leadingBullets.exec(text)?.[0].length ?? 0;
}
