import type { KnownName } from "../vocabulary/vocabulary.ts";
import { idsOfDrugs } from "./ids-of-drugs.ts";
import { narrowed } from "./near-beginnings.ts";
import type { SpellingIndex } from "./spelling-index.ts";

/** A name that begins with typed letters, or that has a later word which does. */
export type Beginning = {
  readonly name: KnownName;
  readonly isLaterWord: boolean;
  /** The name's weight, see `Expectation`, and 1 more when it is what was typed. */
  readonly weight: number;
};

/**
 * The likeliest names that begin with the letters, and behind them those with a later word that does: each group of
 * drugs once, at most `most`. Thousands begin with some letters, so only the best so far are kept in order.
 */
export function namesBeginning(
  letters: string,
  { texts, usesOf }: SpellingIndex,
  most: number,
): readonly Beginning[] {
  const best: Beginning[] = [];
  const { from, to } = narrowed(texts, { from: 0, to: texts.length }, 0, letters);
  for (let at = from; at < to; at += 1) {
    for (const { name, place, expected } of usesOf(at)) {
      const isTyped = at === from && place === "whole" && texts[at] === letters;
      const weight = expected.weight + (isTyped ? 1 : 0);
      const isLaterWord = place === "later";
      const last = best[most - 1];
      if (last === undefined || isBetter(isLaterWord, weight, last))
        insert(best, { name, isLaterWord, weight }, most);
    }
  }
  return best;
}

function isBetter(isLaterWord: boolean, weight: number, than: Beginning): boolean {
  return isLaterWord === than.isLaterWord ? weight > than.weight : than.isLaterWord;
}

function insert(best: Beginning[], beginning: Beginning, most: number): void {
  const ids = idsOfDrugs(beginning.name);
  const same = best.findIndex(({ name }) => idsOfDrugs(name) === ids);
  const worse = best.findIndex((each) => isBetter(beginning.isLaterWord, beginning.weight, each));
  if (same !== -1) {
    if (worse === -1 || worse > same) return;
    best.splice(same, 1);
  } else if (best.length === most) best.pop();
  best.splice(worse === -1 ? best.length : worse, 0, beginning);
}
