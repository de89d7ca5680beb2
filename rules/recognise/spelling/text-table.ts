import { letterAt, maskOf } from "./letters.ts";

/** Many short texts in a row, as letter numbers: text n is `letters[starts[n]]` up to `letters[starts[n + 1]]`. */
export type TextTable = {
  readonly letters: Uint8Array;
  readonly starts: Uint32Array;
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
  let longest = 0;
  for (const [at, { length }] of texts.entries()) {
    starts[at + 1] = end += length;
    if (length > longest) longest = length;
  }
  const letters = new Uint8Array(end);
  let to = 0;
  for (const text of texts) for (let at = 0; at < text.length; at += 1) letters[to++] = letterAt(text, at);

  const { byLength, firstOfLength } = orderByLength(texts, longest);
  const masks = new Int32Array(texts.length);
  for (let at = 0; at < masks.length; at += 1) {
    const text = byLength[at] ?? 0;
    masks[at] = maskOf(letters, starts[text] ?? 0, starts[text + 1] ?? 0);
  }
  return { letters, starts, byLength, masks, firstOfLength };
}

function orderByLength(
  texts: readonly string[],
  longest: number,
): Pick<TextTable, "byLength" | "firstOfLength"> {
  const firstOfLength = new Uint32Array(longest + 2);
  for (const { length } of texts) firstOfLength[length + 1] = (firstOfLength[length + 1] ?? 0) + 1;
  for (let length = 1; length < firstOfLength.length; length += 1)
    firstOfLength[length] = (firstOfLength[length] ?? 0) + (firstOfLength[length - 1] ?? 0);

  const next = firstOfLength.slice();
  const byLength = new Uint32Array(texts.length);
  for (const [at, { length }] of texts.entries()) {
    const place = next[length] ?? 0;
    byLength[place] = at;
    next[length] = place + 1;
  }
  return { byLength, firstOfLength };
}
