import { rankIn, review } from "../levels.ts";
import type { Invariant, JudgedPoint } from "../judged-point.ts";
import { counts, type Reading } from "../protocol-reading.ts";

export const benzodiazepineTiming: Invariant = {
  name: "timing",
  sentence:
    "every listed benzodiazepine has a timing finding of its own, and the block is as loud as the protocol asks of each",
  isBroken: ({ readings, found, outcome }) => {
    let own = 0;
    let least = 0;
    for (const reading of readings) {
      least = Math.max(least, reading.leastTiming);
      if (reading.isBenzodiazepine) own += 1;
    }
    return own > 0 && (rankIn(outcome, "timing") < least || countTiming(found) < own);
  },
};

function countTiming(found: JudgedPoint["found"]): number {
  let count = 0;
  for (const { topic } of found) if (topic === "timing") count += 1;
  return count;
}

export const benzodiazepineOnBoard: Invariant = {
  name: "on board",
  sentence:
    "every benzodiazepine on board (protocol section 3) has dose and monitoring beside its timing, at prescriber-review but with a plan on record",
  isBroken: ({ readings, outcome }) => {
    let least = 0;
    for (const reading of readings) least = Math.max(least, leastLevel(reading));
    return least > 0 && (rankIn(outcome, "monitoring") < least || rankIn(outcome, "dose") < least);
  },
};

/** Section 4: inform is enough only for regular use with a plan on record. */
function leastLevel({ counts: bits, hasPlanOnRecord }: Reading): number {
  if ((bits & counts.benzodiazepineOnBoard) === 0) return 0;
  return hasPlanOnRecord ? 1 : review;
}
