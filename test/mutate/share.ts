import type { Area } from "./areas.ts";
import type { Found } from "./found.ts";

/** Mutants that two cores try in a minute, with the time that the first runs of the tests take counted in. */
const mutantsInMinute = 150;
/**
 * The share of the mutants to draw, from 0 to 1, so that it takes about so many minutes. It comes from kept counts
 * and not from a clock: the same files give the same share. An area that never ran whole is not tried, and takes none.
 */
export function shareFor(minutes: number, areas: readonly Area[], found: Found): number {
  const all = areas.reduce((sum, { name }) => sum + (found[name]?.mutants ?? 0), 0);
  return all === 0 ? 0 : Math.min(1, (minutes * mutantsInMinute) / all);
}
