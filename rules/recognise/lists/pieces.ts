import { lexemesOf } from "../directions/lexemes.ts";
import { type NameSpan, nameSpansOf } from "../directions/name-spans.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

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
export const bullets = "•‣◦▪●■·○□☐☑✓▸►*–—-";

/** A new line, a tab, a pipe, a semicolon, a round bullet; a colon before a space; a comma that is no decimal one. */
const separator = new RegExp(`[${newLines}\\t|;•‣◦▪●■○□☐☑✓▸►]|:(?=\\s|$)|(?<!\\p{Nd}),|,(?!\\p{Nd})`, "gu");
const bracketed = new RegExp(`\\([^()${newLines}\\t|;•‣◦▪●■○□☐☑✓▸►]{0,80}\\)`, "gu");
const leadingBullets = new RegExp(`^[\\s,;:|>${bullets}]+`, "u");
const trailingMarks = new RegExp(`[\\s,;|>${bullets}]+$`, "u");
/** "2. ", "2) " or "b) ": numbering when a word follows; one of a label ("2. tab") is a number of tablets. */
const numbering = /^(?:\p{Nd}{1,2}[.)]|\p{L}\))\s+(?=(?<next>\p{L}+))/u;
const numberingInside = /(?<=\s)\p{Nd}{1,2}[.)]\s+(?=\p{L})/gu;

/** The pieces of a text in order, each with a letter or digit in it. A comma inside brackets or a name parts nothing. */
export function piecesOf(
  text: string,
  vocabulary: Vocabulary,
  isLabelWord: (word: string) => boolean,
): readonly Piece[] {
  const kept = stretchesKept(text, vocabulary);
  const cuts = [...text.matchAll(separator)]
    .filter(({ 0: mark, index }) => !isCommaOrColon(mark) || !isInside(kept, index))
    .map(({ 0: mark, index }) => ({ at: index, mark, behind: index + 1 }));
  const all = [...cuts, ...numberedCuts(text)].toSorted((one, other) => one.at - other.at);
  const pieces: Piece[] = [];
  let start = 0;
  let isCell = false;
  for (const { at, mark, behind } of [...all, { at: text.length, mark: "", behind: text.length }]) {
    const piece = trimmed(text, start, mark === ":" ? at + 1 : at, isCell, isLabelWord);
    if (piece !== undefined) pieces.push(piece);
    isCell = mark === "\t" || mark === "|" || (piece === undefined && isCell && mark.trim() !== "");
    start = Math.max(start, behind);
  }
  return pieces;
}

function isCommaOrColon(mark: string): boolean {
  return mark === "," || mark === ":";
}

type Stretch = { readonly start: number; readonly end: number };

/** Brackets, and names that are written with a comma. */
function stretchesKept(text: string, vocabulary: Vocabulary): readonly Stretch[] {
  const brackets = [...text.matchAll(bracketed)].map(({ 0: inside, index }) => ({
    start: index,
    end: index + inside.length,
  }));
  const lexemes = lexemesOf(text);
  const ofSpan = ({ from, to }: NameSpan) => ({
    start: lexemes[from]?.start ?? 0,
    end: lexemes[to - 1]?.end ?? 0,
  });
  const spans = nameSpansOf(lexemes, vocabulary).filter(({ from, to }) => to - from > 2);
  return [...brackets, ...spans.map(ofSpan)];
}

export function isInside(stretches: readonly Stretch[], at: number): boolean {
  return stretches.some(({ start, end }) => at > start && at < end);
}

/** "1. Xanax 2. lithium": in a line that begins with number one, the other numbers part as well. */
function numberedCuts(text: string) {
  return [...text.matchAll(new RegExp(`^\\s*1[.)]\\s[^${newLines}]*`, "gmu"))].flatMap((line) =>
    [...line[0].matchAll(numberingInside)]
      .filter(({ index }) => line[0].slice(0, index).trim() !== "")
      .map(({ index }) => ({ at: line.index + index, mark: "1", behind: line.index + index })),
  );
}

function trimmed(
  text: string,
  start: number,
  end: number,
  isCell: boolean,
  isLabelWord: (word: string) => boolean,
): Piece | undefined {
  let from = start;
  for (;;) {
    const rest = text.slice(from, end);
    const marker = numbering.exec(rest);
    const isNumbering = marker !== null && !isLabelWord(marker.groups?.["next"]?.toLowerCase() ?? "");
    const length = leadingBullets.exec(rest)?.[0].length ?? (isNumbering ? marker[0].length : 0);
    if (length === 0) break;
    from += length;
  }
  const piece = text.slice(from, end).replace(trailingMarks, "");
  if (!/[\p{L}\p{N}]/u.test(piece)) return undefined;
  return { start: from, end: from + piece.length, text: piece, isCell };
}
