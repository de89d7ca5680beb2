import type { Drug } from "../../drug.ts";
import { lexemesOf } from "../directions/lexemes.ts";
import { nameSpansOf } from "../directions/name-spans.ts";
import { readPhrases } from "../directions/read-phrases.ts";
import { lineOf } from "../directions/line.ts";
import { tokens } from "../names/tokens.ts";
import { speaksOfMedicine } from "../names/unnamed.ts";
import { wholeEntryName } from "../names/whole-entry.ts";
import { drugsOfName, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { isListWord } from "./list-words.ts";

/**
 * What a piece of a list is: a medicine, known or not; a remark on the medicine before it; a heading of what follows; or
 * a key ("Prescriber:") whose next piece is a remark, even with unknown words or (another name of the same) with a name.
 */
export type PieceKind = "medicine" | "remark" | "heading" | "key" | "other-name-key";

const otherNameKey =
  /^(?:commonly known as|also known as|known as|aka|brand(?: name)?|generic(?: name| for)?|common brand names?)\b/iu;
const otherKey =
  /^(?:prescriber|prescribed by|ordered by|ordering provider|authorizing provider|provider|pharmacy|doctor|dispensed by|filled by|filled at|rx|ndc|din|lot)\b/iu;

export function classifyPiece(text: string, vocabulary: Vocabulary): PieceKind {
  const isKey = text.endsWith(":");
  if (isKey && otherNameKey.test(text)) return "other-name-key";
  if (drugsIn(text, vocabulary).length > 0) return otherNameKey.test(text) ? "remark" : "medicine";
  if (isKey && otherKey.test(text)) return "key";
  const words = tokens(text);
  if (speaksOfMedicine(words, vocabulary) && !isDirection(text, vocabulary)) return "medicine";
  if (words.length === 0 || !words.every(isListWord)) return "medicine";
  return isKey || isHeading(words) ? "heading" : "remark";
}

const headingNouns = new Set(
  "medications medicines meds drugs medikamente medicaments medicamentos farmaci list".split(" "),
);
const columnHeads = new Set(
  "medication medicine drug name medicament medikament medicamento farmaco wirkstoff".split(" "),
);
const mostWordsOfHeading = 4;

/** "PRN medications", or the first column of a table. */
function isHeading(words: readonly string[]): boolean {
  if (words.length === 1) return words.some((word) => columnHeads.has(word));
  return words.length <= mostWordsOfHeading && words.some((word) => headingNouns.has(word));
}

/** "1 tab nightly for anxiety" says how often and names no second medicine; "two pills before mri" may be one. */
function isDirection(text: string, vocabulary: Vocabulary): boolean {
  return readPhrases(lineOf(text, vocabulary)).some(({ meaning: { says } }) => saidOfFrequency.has(says));
}

const saidOfFrequency: ReadonlySet<string> = new Set([
  "daily",
  "time-of-day",
  "times-a-day",
  "every-hours",
  "pattern",
]);

/** Every drug that a name in the text can mean, each once; empty when no known name stands there. */
export function drugsIn(text: string, vocabulary: Vocabulary): readonly Drug[] {
  const whole = wholeEntryName(tokens(text), vocabulary);
  const spans = nameSpansOf(lexemesOf(text), vocabulary).map(({ known }) => known);
  return [...new Set([...spans, ...(whole === undefined ? [] : [whole])].flatMap(drugsOfName))];
}
