import { verifiedSourceIds } from "../../../../rules/data/sources.ts";
import type { Invariant } from "../judged-point.ts";

/** A finding without sources is shown as "clinic default, needs the medical director's sign-off". */
export const sourced: Invariant = {
  name: "sourced",
  sentence:
    "each finding that names sources names one at least whose text was seen; one that names none claims no strength",
  isBroken: ({ blocks }) =>
    blocks.some(({ members }) =>
      members.some(({ sources, strength }) =>
        sources.length === 0
          ? strength === "strong" || strength === "moderate" || strength === "contested"
          : !sources.some((source) => verifiedSourceIds.has(source)),
      ),
    ),
};
