import { classifyPiece, drugsIn, type PieceKind } from "./lists/classify-piece.ts";
import { partJoined } from "./lists/joined-medicines.ts";
import { endOfWords, newLines, type Piece, piecesOf, startOfWords } from "./lists/pieces.ts";
import { coreVocabulary } from "./vocabulary/core.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/**
 * A pasted list as one entry per medicine, in its order. Nothing pasted is lost: every letter and digit stands in an
 * entry, save numbering and the words that joined two medicines ("and").
 * A piece of directions belongs to the medicine before it; a heading, or directions before any name, to the one behind
 * it; a piece with an unknown word is an entry, since it may be a medicine. Entries are as typed, on one line: new lines
 * inside become semicolons and tabs become pipes, so that splitting the entries again gives the same ones. Total and
 * pure; empty when no letter or digit was pasted.
 */
export function splitList(text: string, vocabulary: Vocabulary = coreVocabulary()): readonly string[] {
  const pieces = piecesOf(text, vocabulary).flatMap((piece) => partJoined(piece, vocabulary));
  return groups(pieces, vocabulary).map(({ start, end }) => onOneLine(text.slice(start, end)));
}

type Group = { start: number; end: number };

function groups(pieces: readonly Piece[], vocabulary: Vocabulary): readonly Group[] {
  const found: Group[] = [];
  let waiting: Group | undefined;
  let before: { readonly piece: Piece; readonly kind: PieceKind } | undefined;
  for (const piece of pieces) {
    const kind = kindBehind(before, piece, vocabulary);
    const last = found.at(-1);
    if (kind === "medicine") {
      found.push({ start: waiting?.start ?? piece.start, end: piece.end });
      waiting = undefined;
    } else if (kind === "remark" && last !== undefined) {
      last.end = piece.end;
      waiting = undefined;
    } else waiting = { start: waiting?.start ?? piece.start, end: piece.end };
    before = { piece, kind };
  }
  const last = found.at(-1);
  if (waiting === undefined) return found;
  if (last === undefined) return [waiting];
  last.end = waiting.end;
  return found;
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
    const start = startOfWords(each);
    const words = each.slice(start, endOfWords(each, start, each.length));
    if (words === "") continue;
    line += line === "" ? words : `${line.endsWith(":") ? "" : ";"} ${words}`;
  }
  const cells = line.split("\t").map((cell) => cell.trim());
  return cells.length === 1 ? line : cells.filter((cell) => cell !== "").join(" | ");
}
