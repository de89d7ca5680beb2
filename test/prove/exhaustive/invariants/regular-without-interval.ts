import type { Invariant } from "../judged-point.ts";

export const regularWithoutInterval: Invariant = {
  name: "regular without interval",
  sentence: "regular use, use stopped lately and premedication never get an interval to reach",
  isBroken: ({ readings, decided }) =>
    readings.some(
      ({ hasNoInterval, isPremedication }, index) =>
        (hasNoInterval || isPremedication) && decided.weighed?.exposures[index]?.isGapMet !== undefined,
    ),
};
