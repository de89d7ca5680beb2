import type { MedicineFacts } from "../facts.ts";

/** "; called not a sedative by Dana Cole, which does not settle it" behind a reason; empty when there is nothing to tell. */
export function refusedReview({ answers: { classification }, notASedativeBy }: MedicineFacts): string {
  if (classification?.as !== "not-a-sedative" || notASedativeBy !== undefined) return "";
  return `; called not a sedative by ${classification.by}, which does not settle it`;
}
