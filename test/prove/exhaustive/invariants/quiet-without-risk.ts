import { highestIn, review } from "../levels.ts";
import type { Invariant } from "../judged-point.ts";

export const quietWithoutRisk: Invariant = {
  name: "quiet without risk",
  sentence: "without a risk factor nothing stands at prescriber-review or above",
  isBroken: ({ isRiskFree, outcome }) => isRiskFree && highestIn(outcome) >= review,
};
