import type { Invariant } from "../judged-point.ts";

/** That an unknown answer has at least the advice of what it counts as is shown by the steps of the axes. */
export const unknownNeverClear: Invariant = {
  name: "unknown never clear",
  sentence:
    "a question left blank or not sure, and a last dose nobody knows, leave advice or a rule that says it cannot tell",
  isBroken: ({ hasUnknown, outcome, canAllTell }) => hasUnknown && outcome === 0 && canAllTell,
};
