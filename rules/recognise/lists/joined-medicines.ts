import type { Drug } from "../../drug.ts";
import { lexemesOf } from "../directions/lexemes.ts";
import { unitOf } from "../directions/unit-words.ts";
import { nameKey } from "../names/name-key.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { drugsIn } from "./classify-piece.ts";
import { bracketsIn, namesIn } from "./kept-together.ts";
import { isListWord } from "./list-words.ts";
import { type Piece, pieceAt } from "./pieces.ts";

const joint =
  /(?<=\s)(?:and|plus|also|und|et|y|e|\+|&|[-–—])(?=\s)|(?<=[\p{L}\p{N}])\.(?=\s)|(?<=\S)[+&](?=\S)/giu;

/** Longer than any line of a list: nobody joins medicines in it, and reading it part by part would take long. */
const longestLine = 1000;

/**
 * Parts "amitriptyline 25 mg nocte and diazepam 2 mg prn": at a word or mark that joins, when a medicine of its own
 * stands on both sides. A medicine is a known name, or an unknown word with an amount. A combination's own name ("codeine
 * and paracetamol") and two names of the same drug stay together.
 */
export function partJoined(piece: Piece, vocabulary: Vocabulary): readonly Piece[] {
  const { text } = piece;
  const joints = text.length > longestLine ? [] : jointsIn(text, vocabulary);
  const parts: Piece[] = [];
  let start = 0;
  for (const [number, { at, behind }] of joints.entries()) {
    const [left, right] = [text.slice(start, at), text.slice(behind, joints[number + 1]?.at)];
    if (!areTwo(left, right, vocabulary)) continue;
    parts.push(partOf(piece, start, at));
    start = behind;
  }
  return [...parts, partOf(piece, start, text.length)];
}

function partOf(piece: Piece, start: number, end: number): Piece {
  const part = pieceAt(piece.text, start, end) ?? piece;
  return {
    ...part,
    start: piece.start + part.start,
    end: piece.start + part.end,
    isCell: start === 0 && piece.isCell,
  };
}

function jointsIn(text: string, vocabulary: Vocabulary): readonly { at: number; behind: number }[] {
  const marks = [...text.matchAll(joint)];
  if (marks.length === 0) return [];
  const kept = [...bracketsIn(text), ...namesIn(text, vocabulary)];
  return marks
    .filter(({ index }) => !kept.some(({ start, end }) => index >= start && index < end))
    .map(({ 0: mark, index }) => ({ at: index, behind: index + mark.length }));
}

function areTwo(left: string, right: string, vocabulary: Vocabulary): boolean {
  const [one, other] = [drugsIn(left, vocabulary), drugsIn(right, vocabulary)];
  if (one.length > 0 && other.length > 0)
    return other.some((drug) => !one.includes(drug)) && !isCombination(left, right, vocabulary, [one, other]);
  const isOne = one.length > 0 || isUnknownWithAmount(left);
  return isOne && (other.length > 0 || isUnknownWithAmount(right));
}

/**
 * "Oxycodone hydrochloride and acetaminophen" is one product when the tables know it. "Oxycodone 5 mg and …" is two, and
 * so are two brands.
 */
function isCombination(
  left: string,
  right: string,
  { names }: Vocabulary,
  [one, other]: readonly [readonly Drug[], readonly Drug[]],
): boolean {
  if (/\p{Nd}/u.test(left)) return false;
  const [generics, others] = [writtenAsGeneric(one, left), writtenAsGeneric(other, right)];
  return generics.some((first) =>
    others.some((second) => names.has(nameKey(`${first.name} ${second.name}`))),
  );
}

function writtenAsGeneric(drugs: readonly Drug[], text: string): readonly Drug[] {
  const key = ` ${nameKey(text)} `;
  return drugs.filter(({ name, spellings }) =>
    [name, ...spellings].some((written) => key.includes(` ${nameKey(written)} `)),
  );
}

function isUnknownWithAmount(text: string): boolean {
  const lexemes = lexemesOf(text);
  const hasAmount = lexemes.some(
    ({ kind }, at) => kind === "number" && unitOf(lexemes[at + 1]?.text ?? "") !== undefined,
  );
  return hasAmount && lexemes.some(({ kind, text: word }) => kind === "word" && !isListWord(word));
}
