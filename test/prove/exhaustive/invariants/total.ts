import type { Invariant } from "../judged-point.ts";

export const total: Invariant = {
  name: "total",
  sentence: "every rule is judged at every point, and none fails",
  isBroken: ({ decided, facts }) =>
    decided.weighed === undefined ||
    facts.unreadable.length > 0 ||
    decided.judged.some(({ decision }) => decision === undefined),
};
