import type { Invariant } from "../judged-point.ts";

/** That an unknown answer has at least the advice of what it counts as is shown by the steps of the axes. */
export const unknownNeverClear: Invariant = {
  name: "unknown never clear",
  sentence:
    "a question left blank or not sure, a last dose nobody knows, whatever counts and is unknown of a strong depressant, and where a sedative came from leave advice or a rule that says it cannot tell",
  isBroken: ({ hasUnknown, outcome, canAllTell }) => hasUnknown && outcome === 0 && canAllTell,
};
