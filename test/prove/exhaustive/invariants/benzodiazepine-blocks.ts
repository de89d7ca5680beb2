import { rankIn, review } from "../levels.ts";
import type { Invariant } from "../judged-point.ts";
import { counts, type Reading } from "../protocol-reading.ts";

export const benzodiazepineTiming: Invariant = {
  name: "timing",
  sentence: "every listed benzodiazepine has a timing block",
  isBroken: ({ readings, outcome }) =>
    readings.some(({ isBenzodiazepine }) => isBenzodiazepine) && rankIn(outcome, "timing") === 0,
};

export const benzodiazepineOnBoard: Invariant = {
  name: "on board",
  sentence:
    "every benzodiazepine on board (protocol section 3) has dose and monitoring beside its timing, at prescriber-review but with a plan",
  isBroken: ({ readings, outcome }) => {
    const least = Math.max(0, ...readings.map(leastLevel));
    return rankIn(outcome, "monitoring") < least || rankIn(outcome, "dose") < least;
  },
};

/** Section 4: inform is enough only for regular use with a plan on record. */
function leastLevel(reading: Reading): number {
  if ((reading.counts & counts.benzodiazepineOnBoard) === 0) return 0;
  return reading.hasPlanTold ? 1 : review;
}
