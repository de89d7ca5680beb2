import { rankIn } from "../levels.ts";
import type { Invariant } from "../judged-point.ts";
import { counts } from "../protocol-reading.ts";

export const benzodiazepineTiming: Invariant = {
  name: "timing",
  sentence: "every listed benzodiazepine has a timing block",
  isBroken: ({ readings, outcome }) =>
    readings.some(({ isBenzodiazepine }) => isBenzodiazepine) && rankIn(outcome, "timing") === 0,
};

export const benzodiazepineOnBoard: Invariant = {
  name: "on board",
  sentence: "every benzodiazepine on board (protocol section 3) has monitoring and dose beside its timing",
  isBroken: ({ readings, outcome }) =>
    readings.some((reading) => (reading.counts & counts.benzodiazepineOnBoard) !== 0) &&
    (rankIn(outcome, "monitoring") === 0 || rankIn(outcome, "dose") === 0 || rankIn(outcome, "timing") === 0),
};
