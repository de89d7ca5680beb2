import { classifyPiece, drugsIn, type PieceKind } from "./lists/classify-piece.ts";
import { type PlacedPiece, type PlacedStretch, withoutHeadings } from "./lists/headings.ts";
import type { Stretch } from "./lists/kept-together.ts";
import { partJoined } from "./lists/joined-medicines.ts";
import { endOfWords, newLines, startOfWords } from "./lists/marks.ts";
import { type Piece, piecesOf } from "./lists/pieces.ts";
import { coreVocabulary } from "./vocabulary/core.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** What a pasted list holds: its medicines, and the headings that are no medicine beyond doubt; each as it was pasted. */
export type PartedList = { readonly entries: readonly string[]; readonly headings: readonly string[] };

/**
 * A pasted list as one entry per medicine, in its order. Nothing pasted is lost: every letter and digit stands in an
 * entry or a heading, save numbering and the words that joined two medicines ("and").
 * A piece of directions belongs to the medicine before it; a heading that says something of what follows ("PRN
 * medications"), or directions before any name, to the one behind it; a piece with an unknown word is an entry, since it
 * may be a medicine. Entries are as typed, on one line: new lines inside become semicolons and tabs become pipes, so that
 * splitting the entries again gives the same ones. Headings without anything else are an entry. Total and pure; empty
 * when no letter or digit was pasted.
 */
export function partList(text: string, vocabulary: Vocabulary = coreVocabulary()): PartedList {
  const pieces = piecesOf(text, vocabulary).flatMap((piece) => partJoined(piece, vocabulary));
  const { rest, headings } = withoutHeadings(text, pieces);
  if (rest.length === 0)
    return { entries: headings.length === 0 ? [] : [written(text, headings)], headings: [] };
  return {
    entries: groups(rest, vocabulary).map((group) => written(text, group)),
    headings: headings.map((heading) => written(text, [heading])),
  };
}

/** The entries of a parted list alone. */
export function splitList(text: string, vocabulary: Vocabulary = coreVocabulary()): readonly string[] {
  return partList(text, vocabulary).entries;
}

function groups(pieces: readonly PlacedPiece[], vocabulary: Vocabulary): readonly (readonly PlacedPiece[])[] {
  const found: PlacedPiece[][] = [];
  let waiting: PlacedPiece[] = [];
  let before: { readonly piece: Piece; readonly kind: PieceKind } | undefined;
  for (const piece of pieces) {
    const kind = kindBehind(piece.isBehindHeading ? undefined : before, piece, vocabulary);
    const last = found.at(-1);
    if (kind === "medicine") {
      found.push([...waiting, piece]);
      waiting = [];
    } else if (kind === "remark" && last !== undefined) {
      last.push(...waiting, piece);
      waiting = [];
    } else waiting.push(piece);
    before = { piece, kind };
  }
  const last = found.at(-1);
  if (last === undefined) return [waiting];
  last.push(...waiting);
  return found;
}

/** What stands between the pieces is kept, save a heading that has been taken out. */
function written(text: string, pieces: readonly PlacedStretch[]): string {
  const spans: Stretch[] = [];
  for (const { start, end, isBehindHeading } of pieces) {
    const last = isBehindHeading ? undefined : spans.pop();
    spans.push({ start: last?.start ?? start, end });
  }
  return onOneLine(spans.map((span) => text.slice(span.start, span.end)).join("\n"));
}

/** A piece in the light of the one before it: a key's value, or another name of the drug in the same table row. */
function kindBehind(
  before: { readonly piece: Piece; readonly kind: PieceKind } | undefined,
  piece: Piece,
  vocabulary: Vocabulary,
): PieceKind {
  const kind = classifyPiece(piece.text, vocabulary);
  if (before === undefined || kind !== "medicine") return kind;
  if (before.kind === "other-name-key") return "remark";
  const drugs = drugsIn(piece.text, vocabulary);
  if (before.kind === "key") return drugs.length === 0 ? "remark" : kind;
  if (!piece.isCell || drugs.length === 0) return kind;
  const drugsBefore = drugsIn(before.piece.text, vocabulary);
  return drugs.every((drug) => drugsBefore.includes(drug)) ? "remark" : kind;
}

const lineBreak = new RegExp(`[${newLines}]`, "u");

function onOneLine(text: string): string {
  let line = "";
  for (const each of text.split(lineBreak)) {
    const words = each.slice(startOfWords(each), endOfWords(each, each.length));
    if (words === "") continue;
    line += line === "" ? words : `${line.endsWith(":") ? "" : ";"} ${words}`;
  }
  const cells = line.split("\t").map((cell) => cell.trim());
  return cells.length === 1 ? line : cells.filter((cell) => cell !== "").join(" | ");
}
