import { verifiedSourceIds } from "../../../../rules/data/sources.ts";
import type { Found } from "../../../../rules/rule.ts";
import type { Invariant } from "../judged-point.ts";

/** A finding without sources is shown as "clinic default, needs the medical director's sign-off". */
export const sourced: Invariant = {
  name: "sourced",
  sentence:
    "each finding that names sources names one at least whose text was seen; one that names none claims no strength",
  isBroken: ({ found }) => {
    for (const each of found) if (!isSourced(each)) return true;
    return false;
  },
};

function isSourced({ sources, strength }: Found): boolean {
  if (sources.length === 0)
    return strength !== "strong" && strength !== "moderate" && strength !== "contested";
  for (const source of sources) if (verifiedSourceIds.has(source)) return true;
  return false;
}
