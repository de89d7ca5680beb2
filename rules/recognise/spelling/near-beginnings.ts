/**
 * The places of all texts that begin with the typed letters, or with what one deletion, insertion, substitution or swap
 * of neighbours makes of them. Walks a sorted list letter by letter, because texts that begin alike stand together.
 *
 * @param texts sorted by code units, each once
 * @returns places in the list; some may come twice
 */
export function textsBeginningNear(typed: string, texts: readonly string[]): readonly number[] {
  const places: number[] = [];
  const addAll = ({ from, to }: Range): void => {
    for (let at = from; at < to; at += 1) places.push(at);
  };
  let range: Range = { from: 0, to: texts.length };
  for (let at = 0; at < typed.length && range.from < range.to; at += 1) {
    const rest = typed.slice(at);
    const after = typed.slice(at + 1);
    addAll(narrowed(texts, range, at, after));
    addAll(narrowed(texts, range, at, after.charAt(0) + rest.charAt(0) + after.slice(1)));
    for (let from = range.from; from < range.to;) {
      const letter = texts[from]?.charAt(at) ?? "";
      const child =
        letter === "" ? { from, to: from + 1 } : narrowed(texts, { from, to: range.to }, at, letter);
      from = child.to;
      if (letter === "" || letter === rest.charAt(0)) continue;
      addAll(narrowed(texts, child, at + 1, after));
      addAll(narrowed(texts, child, at + 1, rest));
    }
    range = narrowed(texts, range, at, rest.charAt(0));
  }
  addAll(range);
  return places;
}

/** The texts from one place up to another, exclusive. */
export type Range = { readonly from: number; readonly to: number };

/** Of texts that are the same up to a letter's place, those that go on with these letters there. */
export function narrowed(texts: readonly string[], range: Range, at: number, letters: string): Range {
  const from = firstNotBefore(texts, range, at, letters, false);
  if (from === range.to || texts[from]?.startsWith(letters, at) !== true) return { from, to: from };
  return { from, to: firstNotBefore(texts, { from, to: range.to }, at, letters, true) };
}

/** The first text that does not stand before the letters or, when what goes on with them is to be passed, behind it. */
function firstNotBefore(
  texts: readonly string[],
  { from, to }: Range,
  at: number,
  letters: string,
  isPast: boolean,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = orderFrom(texts[middle] ?? "", at, letters);
    if (order < 0 || (isPast && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Below 0 when the text from that place stands before the letters, 0 when it goes on with them. */
function orderFrom(text: string, at: number, letters: string): number {
  for (let along = 0; along < letters.length; along += 1) {
    if (at + along >= text.length) return -1;
    const order = text.charCodeAt(at + along) - letters.charCodeAt(along);
    if (order !== 0) return order;
  }
  return 0;
}
