import { fold } from "../names/fold.ts";
import { breakToken } from "../names/tokens.ts";

/** A word, a number, a mark or a break of a typed line, and where it stands there. */
export type Lexeme = {
  /** Folded; a break is one comma, whatever was typed. */
  readonly text: string;
  readonly kind: "word" | "number" | "mark" | "break";
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
};

/** What stands for "#", which in a phrase of directions is any number. */
export const numberSign = "№";

/** "p.r.n.", a word, a number with its points and commas, a fraction, a break, a mark that can matter. */
const lexemePattern =
  /(?<dotted>(?<!\p{L})\p{L}(?:\.\p{L})+\.?(?!\p{L}))|(?<word>\p{L}[\p{L}\p{Mn}\p{Cf}]*)|(?<number>(?<![\p{L}\p{Nd}])[.,]\p{Nd}+|\p{Nd}*[½¼¾⅛]|\p{Nd}+(?:[.,'’]\p{Nd}+)*)|(?<break>[,;\n\r])|(?<mark>[/%+()#:×–—-])/gu;

/** The line in pieces, in order. Unlike the tokens that names are found by, a number stays whole and keeps its place. */
export function lexemesOf(typed: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const match of typed.matchAll(lexemePattern)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const { dotted, word, number, mark } = match.groups ?? {};
    if (word !== undefined) lexemes.push({ text: fold(word), kind: "word", start, end });
    else if (number !== undefined) lexemes.push({ text: foldNumber(number), kind: "number", start, end });
    else if (dotted !== undefined)
      lexemes.push({ text: fold(dotted).replaceAll(".", ""), kind: "word", start, end });
    else if (mark === undefined) lexemes.push({ text: breakToken, kind: "break", start, end });
    else if (mark === "×") lexemes.push({ text: "x", kind: "word", start, end });
    else lexemes.push({ text: foldMark(mark), kind: "mark", start, end });
  }
  return lexemes;
}

const fractions: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅛": 0.125 };

function foldNumber(written: string): string {
  const fraction = fractions[written.slice(-1)];
  const number = fraction === undefined ? written : written.slice(0, -1);
  const digits = number.normalize("NFKC");
  return fraction === undefined ? digits : String(Number(digits) + fraction);
}

function foldMark(mark: string): string {
  if (mark === "#") return numberSign;
  return mark === "–" || mark === "—" ? "-" : mark;
}

/** What stands beyond the ends of a line: a break that touches nothing. */
const nothing: Lexeme = { text: "", kind: "break", start: Number.NaN, end: Number.NaN };

/** The lexeme at a place; beyond the ends of the line a break without text. */
export function lexemeAt(lexemes: readonly Lexeme[], at: number): Lexeme {
  return lexemes[at] ?? nothing;
}

/** Whether nothing stands between the lexeme and the one before it. */
export function isTouching(before: Lexeme, lexeme: Lexeme): boolean {
  return before.end === lexeme.start;
}
