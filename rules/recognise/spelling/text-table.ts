import { bitOf, letterAt } from "./letters.ts";

/** Many short texts in a row, as letter numbers: text n is `letters[starts[n]]` up to `letters[starts[n + 1]]`. */
export type TextTable = {
  readonly size: number;
  readonly letters: Uint8Array;
  readonly starts: Uint32Array;
  /** Which letters occur in each text, see `bitOf`. */
  readonly masks: Int32Array;
};

/** The texts in the given order. */
export function textTable(texts: readonly string[]): TextTable {
  const size = texts.length;
  const starts = new Uint32Array(size + 1);
  let end = 0;
  for (let at = 0; at < size; at += 1) starts[at + 1] = end += texts[at]?.length ?? 0;

  const letters = new Uint8Array(end);
  const masks = new Int32Array(size);
  for (let at = 0, to = 0; at < size; at += 1) {
    const text = texts[at] ?? "";
    let mask = 0;
    for (let place = 0; place < text.length; place += 1) {
      const letter = letterAt(text, place);
      letters[to++] = letter;
      mask |= bitOf(letter);
    }
    masks[at] = mask;
  }
  return { size, letters, starts, masks };
}
