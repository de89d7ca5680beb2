import type { Invariant } from "../judged-point.ts";

/** What is told of it is looked at in a sample. */
export const regularWithoutInterval: Invariant = {
  name: "regular without interval",
  sentence: "regular use, use stopped lately and premedication are never weighed against an interval",
  isBroken: ({ readings, decided }) => {
    const exposures = decided.weighed?.exposures;
    for (let index = 0; index < readings.length; index += 1)
      if (readings[index]?.hasNoInterval === true && exposures?.[index]?.isGapMet !== undefined) return true;
    return false;
  },
};
