/** The finding for what could not be judged: a rule that failed is never a shorter list. */
import type { Finding } from "./assessment.ts";

export const evaluationIncompleteId = "evaluation-incomplete";

/** One urgent finding naming what failed; undefined when every rule was judged and every answer read. */
export function findIncomplete(
  failedRules: readonly string[],
  unreadablePaths: readonly string[],
): Finding | undefined {
  if (failedRules.length === 0 && unreadablePaths.length === 0) return undefined;
  const text = ["Treat this patient as not screened for what is named here, and call the clinician."];
  if (failedRules.length > 0) text.push(`Could not be evaluated: ${failedRules.join(", ")}.`);
  if (unreadablePaths.length > 0) text.push(`Could not be read: ${unreadablePaths.join(", ")}.`);
  return {
    rule: evaluationIncompleteId,
    topic: "urgent",
    level: "stop-and-call",
    title: "part of the screening could not be evaluated",
    text,
    reasons: unreadablePaths.map((path) => ({ path, says: "this answer could not be read" })),
    sources: [],
    strength: "clinic-default",
    notChecked: failedRules,
  };
}
