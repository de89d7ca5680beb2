import type { CloseName } from "./close-names.ts";

/**
 * How far a word may lie from a little-known name of so many letters, in slips, to be taken for it misspelled. A
 * strange word resembles short names by chance, and most of all one of the many brands of other countries.
 */
const limits = [
  { upToLetters: 5, slips: 0.25 },
  { upToLetters: 7, slips: 0.5 },
  { upToLetters: 9, slips: 0.6 },
  { upToLetters: Infinity, slips: 1 },
] as const;
/** A name that everybody knows is misspelled far more often than a strange name happens to resemble it. */
const slipsForFamiliarity = 1.3;

/**
 * Whether the name is so close that the entry is judged as this drug until somebody has confirmed what it is. What
 * lies farther off is only suggested, because a foreign brand that merely resembles a benzodiazepine must not alarm.
 */
export function isCloseEnough({ text, cost, familiarity }: CloseName): boolean {
  const limit = limits.find(({ upToLetters }) => text.length <= upToLetters)?.slips ?? 0;
  return cost <= limit + slipsForFamiliarity * familiarity;
}
