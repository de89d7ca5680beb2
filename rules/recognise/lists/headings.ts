import { tokens } from "../names/tokens.ts";
import type { Stretch } from "./kept-together.ts";
import { newLines } from "./marks.ts";
import type { Piece } from "./pieces.ts";

/**
 * Headings that say nothing about the medicines below them. "PRN medications", "Discontinued" and "Allergies: penicillin"
 * do, and stay with what follows.
 */
const plainHeadings = [
  /^(?:my |current |home |active |present |outpatient |prescription |list of |all )*(?:medications|medicines|meds)(?: list| lists)?$/u,
  /^(?:medication|medicine|drug|med) list$/u,
  /^(?:drug |medication )?allergies (?:nkda|nka|none|none known|no known(?: drug)?(?: allergies)?)$/u,
  /^(?:nkda|nka|no known(?: drug)? allergies)$/u,
  /^page \d{1,3}(?: (?:of )?\d{1,3})?$|^\d{1,3} of \d{1,3} pages?$/u,
  /^(?:mis |lista de )?(?:medicamentos|medicinas)(?: actuales)?$/u,
  /^(?:traitement|medicaments)(?: actuels?| en cours)?$/u,
  /^(?:aktuelle |meine )?(?:medikation|medikamente|medikationsplan|medikamentenplan)$/u,
];

/** It says something of the medicine beside it, unless it stands on a line of its own. */
const ofItsLine = /^active(?: prescriptions)?$/u;

/** "Allergies:" and its "NKDA" are two pieces of one heading. */
const ofTwoPieces = /^(?:drug |medication )?allergies$/u;

/** What stands before a piece that begins its line, and behind one that ends it: no word, and no cell of a table. */
const beginsLine = new RegExp(`(?:^|[${newLines}])[^\\p{L}\\p{N}|\\t]*$`, "u");
const endsLine = new RegExp(`^(?:(?!\\t)[\\s:*–—-])*(?:[${newLines}]|$)`, "u");

/** Whether a heading stood right before it, which is taken out. */
type Placed = { readonly isBehindHeading: boolean };
export type PlacedPiece = Piece & Placed;
export type PlacedStretch = Stretch & Placed;

/** The pieces that are headings beyond doubt, and all others. The value of a key ("Status:", "Active") is no heading. */
export function withoutHeadings(text: string, pieces: readonly Piece[]) {
  const rest: PlacedPiece[] = [];
  const headings: PlacedStretch[] = [];
  let isBehindHeading = false;
  let next = 0;
  for (const [at, piece] of pieces.entries()) {
    if (at < next) continue;
    const isValue = !isBehindHeading && rest.at(-1)?.text.endsWith(":") === true;
    const heading: readonly Piece[] = isValue ? [] : headingFrom(text, pieces.slice(at, at + 2));
    const last = heading.at(-1);
    if (last === undefined) rest.push({ ...piece, isBehindHeading });
    else headings.push({ start: piece.start, end: last.end, isBehindHeading: true });
    isBehindHeading = last !== undefined;
    next = at + heading.length;
  }
  return { rest, headings };
}

/** Those of two pieces that are a heading and no medicine beyond doubt: both, the first or none. */
function headingFrom(text: string, [piece, next]: readonly Piece[]): readonly Piece[] {
  if (piece === undefined) return [];
  const words = tokens(piece.text).join(" ");
  if (next !== undefined && ofTwoPieces.test(words) && piece.text.endsWith(":"))
    return isHeading(`${words} ${tokens(next.text).join(" ")}`) ? [piece, next] : [];
  return isHeading(words) || isAlone(words, text, piece) ? [piece] : [];
}

function isHeading(words: string): boolean {
  return plainHeadings.some((heading) => heading.test(words));
}

function isAlone(words: string, text: string, { start, end }: Piece): boolean {
  return ofItsLine.test(words) && beginsLine.test(text.slice(0, start)) && endsLine.test(text.slice(end));
}
