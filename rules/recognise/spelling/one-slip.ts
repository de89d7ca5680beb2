/**
 * Whether one deletion, insertion, substitution or swap of neighbours, or nothing at all, turns the typed letters into
 * the letters from one place of a text up to another, exclusive.
 */
export function isOneSlipOff(typed: Uint8Array, letters: Uint8Array, from: number, to: number): boolean {
  const length = typed.length;
  const longer = to - from - length;
  if (longer > 1 || longer < -1) return false;
  let at = 0;
  const shared = longer < 0 ? length - 1 : length;
  while (at < shared && typed[at] === letters[from + at]) at += 1;
  if (longer > 0) return isSame(typed, at, letters, from + at + 1, to);
  if (longer < 0) return isSame(typed, at + 1, letters, from + at, to);
  if (at >= length - 1 || isSame(typed, at + 1, letters, from + at + 1, to)) return true;
  const isSwap = typed[at] === letters[from + at + 1] && typed[at + 1] === letters[from + at];
  return isSwap && isSame(typed, at + 2, letters, from + at + 2, to);
}

function isSame(
  typed: Uint8Array,
  typedFrom: number,
  letters: Uint8Array,
  from: number,
  to: number,
): boolean {
  let at = typedFrom;
  for (let place = from; place < to; place += 1, at += 1) {
    if (typed[at] !== letters[place]) return false;
  }
  return true;
}
