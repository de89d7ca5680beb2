/** The signs that end a line, for a class of a pattern. */
export const newLines = "\\n\\r\\u000b\\f\\u0085\\u2028\\u2029";
/** Of the check boxes that are copied with a list; the screens themselves show none. */
const tickedBoxes = String.fromCodePoint(0x2611, 0x2713);
export const roundBullets = `•‣◦▪●■○□☐▸►${tickedBoxes}`;
const bullets = `${roundBullets}·*–—-`;
/** Signs that stand before the words of a piece and belong to none of them, for a class of a pattern. */
export const marksBefore = `\\s,;:|>${bullets}`;
/** The same behind them; a colon there says that something follows. */
export const marksBehind = `\\s,;|>${bullets}`;

const leadingMarks = new RegExp(`^[${marksBefore}]*`, "u");
const mark = new RegExp(`[${marksBehind}]`, "u");

/** How many marks and spaces a text begins with; a bullet, not numbering. */
export function startOfWords(text: string): number {
  return text.length - text.replace(leadingMarks, "").length;
}

/** The place behind the last sign before `end` that is no mark or space; 0 when there is none. */
export function endOfWords(text: string, end: number): number {
  let to = end;
  while (mark.test(text[to - 1] ?? "")) to -= 1;
  return to;
}
