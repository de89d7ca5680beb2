import type { KnownName, Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Lexeme, lexemeAt } from "./lexemes.ts";

/** A known name of a line: the places of its first lexeme and of the one behind its last. */
export type NameSpan = { readonly from: number; readonly to: number; readonly known: KnownName };

/**
 * Where the known names of a line stand, from left to right, the longest first at each place. Names that are ordinary
 * words are not looked for. A strength behind a name is no part of it, even where a product is named by its number
 * ("Norco 10" before "/325").
 */
export function nameSpansOf(lexemes: readonly Lexeme[], { names, longestNameByFirstToken }: Vocabulary) {
  const spans: NameSpan[] = [];
  for (let from = 0; from < lexemes.length;) {
    const [firstToken = ""] = keyOf(lexemeAt(lexemes, from)).split(" ");
    const span = longestSpan(lexemes, from, longestNameByFirstToken.get(firstToken) ?? 0, names);
    if (span !== undefined) spans.push(span);
    from = span?.to ?? from + 1;
  }
  return spans;
}

function longestSpan(
  lexemes: readonly Lexeme[],
  from: number,
  longest: number,
  names: Vocabulary["names"],
): NameSpan | undefined {
  let found: NameSpan | undefined;
  let key = "";
  for (let at = from, words = 0; words < longest; at += 1) {
    const lexeme = lexemeAt(lexemes, at);
    if (lexeme.kind === "mark") continue;
    const word = keyOf(lexeme);
    key = key === "" ? word : `${key} ${word}`;
    words += word.split(" ").length;
    const known = names.get(key);
    if (known !== undefined && !isStrength(lexemes, from, at)) found = { from, to: at + 1, known };
  }
  return found;
}

/** A number is looked up as its digits alone: "0.4" is "0 4". */
function keyOf({ kind, text }: Lexeme): string {
  return kind === "number" ? text.replaceAll(/\D+/gu, " ").trim() : text;
}

const unitBehind = new Set([
  "mg",
  "mcg",
  "ug",
  "μg",
  "g",
  "ml",
  "iu",
  "ie",
  "ui",
  "units",
  "tab",
  "tabs",
  "%",
  "/",
]);

function isStrength(lexemes: readonly Lexeme[], from: number, at: number): boolean {
  return (
    at > from && lexemeAt(lexemes, at).kind === "number" && unitBehind.has(lexemeAt(lexemes, at + 1).text)
  );
}
