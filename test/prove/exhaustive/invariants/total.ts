import type { Invariant } from "../judged-point.ts";

export const total: Invariant = {
  name: "total",
  sentence: "every rule is judged at every point, and none fails",
  isBroken: ({ isTotal, facts }) => !isTotal || facts.unreadable.length > 0,
};
