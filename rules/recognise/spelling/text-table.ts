import { letterAt, type Letters, maskOf } from "./letters.ts";

/** Many short texts in a row, as letter numbers: text n is `letters[starts[n]]` up to `letters[starts[n + 1]]`. */
export type TextRow = { readonly letters: Uint8Array; readonly starts: Uint32Array };

/** The same, ready to be searched. */
export type TextTable = TextRow & {
  /** The numbers of the texts, the shortest first. */
  readonly byLength: Uint32Array;
  /** Which letters occur, see `maskOf`, in the order of `byLength`. */
  readonly masks: Int32Array;
  /** For each length from 0: where in `byLength` its texts begin; one entry more for what is behind the longest. */
  readonly firstOfLength: Uint32Array;
};

/** The texts in the given order. */
export function textTable(texts: readonly string[]): TextTable {
  const starts = new Uint32Array(texts.length + 1);
  let end = 0;
  for (let at = 0; at < texts.length; at += 1) starts[at + 1] = end += texts[at]?.length ?? 0;
  const letters = new Uint8Array(end);
  let to = 0;
  for (const text of texts) for (let at = 0; at < text.length; at += 1) letters[to++] = letterAt(text, at);
  return searchable({ letters, starts });
}

/** Each text rewritten, in the same order; `write` puts at most twice as many letters from `start` on and gives their end. */
export function rewritten(
  { letters, starts }: TextRow,
  write: (text: Letters, into: Uint8Array, start: number) => number,
): TextRow {
  const into = new Uint8Array(2 * letters.length);
  const ends = new Uint32Array(starts.length);
  let end = 0;
  for (let at = 1; at < starts.length; at += 1)
    ends[at] = end = write({ letters, from: starts[at - 1] ?? 0, to: starts[at] ?? 0 }, into, end);
  return { letters: into.slice(0, end), starts: ends };
}

/** The texts of a row with what a search needs. */
export function searchable({ letters, starts }: TextRow): TextTable {
  const { byLength, firstOfLength } = orderByLength(starts);
  const masks = new Int32Array(byLength.length);
  for (let at = 0; at < masks.length; at += 1) {
    const text = byLength[at] ?? 0;
    masks[at] = maskOf(letters, starts[text] ?? 0, starts[text + 1] ?? 0);
  }
  return { letters, starts, byLength, masks, firstOfLength };
}

function orderByLength(starts: Uint32Array): Pick<TextTable, "byLength" | "firstOfLength"> {
  const lengths = new Uint32Array(starts.length - 1);
  let longest = 0;
  for (let at = 0; at < lengths.length; at += 1) {
    const length = (starts[at + 1] ?? 0) - (starts[at] ?? 0);
    lengths[at] = length;
    if (length > longest) longest = length;
  }
  const firstOfLength = new Uint32Array(longest + 2);
  for (const length of lengths) firstOfLength[length + 1] = (firstOfLength[length + 1] ?? 0) + 1;
  for (let length = 1; length < firstOfLength.length; length += 1)
    firstOfLength[length] = (firstOfLength[length] ?? 0) + (firstOfLength[length - 1] ?? 0);

  const next = firstOfLength.slice();
  const byLength = new Uint32Array(lengths.length);
  for (let at = 0; at < lengths.length; at += 1) {
    const length = lengths[at] ?? 0;
    const place = next[length] ?? 0;
    byLength[place] = at;
    next[length] = place + 1;
  }
  return { byLength, firstOfLength };
}
