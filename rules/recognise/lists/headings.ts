import { tokens } from "../names/tokens.ts";
import { newLines, type Piece } from "./pieces.ts";

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

const lineBreak = new RegExp(`[${newLines}]`, "u");

/** A piece, and whether a heading stood right before it, which is taken out. */
export type PlacedPiece = Piece & { readonly isBehindHeading: boolean };

/** The pieces that are headings beyond doubt, and all others. The value of a key ("Status:", "Active") is no heading. */
export function withoutHeadings(text: string, pieces: readonly Piece[]) {
  const rest: PlacedPiece[] = [];
  const headings: PlacedPiece[] = [];
  let isBehindHeading = false;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const isValue: boolean = !isBehindHeading && rest.at(-1)?.text.endsWith(":") === true;
    const length: number = isValue ? 0 : piecesOfHeading(text, pieces, at);
    const last = pieces[at + length - 1];
    if (length > 0 && last !== undefined) {
      const { start } = piece;
      headings.push({ ...piece, end: last.end, text: text.slice(start, last.end), isBehindHeading: true });
      at += length - 1;
    } else rest.push({ ...piece, isBehindHeading });
    isBehindHeading = length > 0;
  }
  return { rest, headings };
}

/** How many pieces from here on are a heading and no medicine beyond doubt; 0 when none is. */
function piecesOfHeading(text: string, pieces: readonly Piece[], at: number): 0 | 1 | 2 {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece === undefined) return 0;
  const words = tokens(piece.text).join(" ");
  if (ofTwoPieces.test(words) && piece.text.endsWith(":") && next !== undefined)
    return isHeading(`${words} ${tokens(next.text).join(" ")}`) ? 2 : 0;
  const isAlone = ofItsLine.test(words) && beginsLine(text, piece) && endsLine(text, piece);
  return isAlone || isHeading(words) ? 1 : 0;
}

function isHeading(words: string): boolean {
  return plainHeadings.some((heading) => heading.test(words));
}

function beginsLine(text: string, { start }: Piece): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const sign = text[at] ?? "";
    if (lineBreak.test(sign)) return true;
    if (/[\p{L}\p{N}|\t]/u.test(sign)) return false;
  }
  return true;
}

function endsLine(text: string, { end }: Piece): boolean {
  for (let at = end; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (lineBreak.test(sign)) return true;
    if (!/[\s:*–—-]/u.test(sign) || sign === "\t") return false;
  }
  return true;
}
