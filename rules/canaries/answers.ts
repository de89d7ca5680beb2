/** Known answers that many canaries share, in the words of the protocol. */
import type { Level, MonitoringTier } from "../assessment.ts";
import type { KnownAnswer, KnownFinding } from "./canary.ts";

/** Highest first. Written out again: a copy that agrees with whatever the rules do would know nothing. */
export const highestFirst: readonly Level[] = ["stop-and-call", "prescriber-review", "inform"];

/** These findings and no others; the disposition is the highest level among them. */
export function answer(tier: MonitoringTier, ...finds: readonly KnownFinding[]): KnownAnswer {
  const disposition = highestFirst.find((level) => finds.some((found) => found.endsWith(`, ${level}`)));
  return { finds, tier, disposition: disposition ?? "none" };
}

/** No block at all. */
export const nothing: KnownAnswer = answer("baseline");

export const response: KnownFinding = "benzodiazepine-response: dose, inform";
export const dose: KnownFinding = "benzodiazepine-dose-reduction: dose, prescriber-review";
export const closerWatch: KnownFinding = "enhanced-monitoring: monitoring, prescriber-review";

/** What any benzodiazepine on board brings beside its timing, for a patient treated for mood. */
export const onBoard: readonly KnownFinding[] = [dose, response, closerWatch];

/** What any other strong depressant that counts now brings. */
export const strongDepressant: readonly KnownFinding[] = [
  dose,
  closerWatch,
  "other-depressant: monitoring, prescriber-review",
];

/** A benzodiazepine on board, its timing to be reviewed. */
export const onBoardToReview: KnownAnswer = answer(
  "enhanced",
  "benzodiazepine-timing: timing, prescriber-review",
  ...onBoard,
);

/** A benzodiazepine that is no longer on board, its gap not reached. */
export const gapNotReached: KnownAnswer = answer(
  "baseline",
  "benzodiazepine-timing: timing, prescriber-review",
);

/** A benzodiazepine that is no longer on board, its gap reached or none asked. */
export const longEnoughAgo: KnownAnswer = answer("baseline", "benzodiazepine-timing: timing, inform");

/** Daily use as agreed with the prescriber, and nothing else: one line each. */
export const asPlanned: KnownAnswer = answer(
  "enhanced",
  "benzodiazepine-timing: timing, inform",
  "benzodiazepine-dose-reduction: dose, inform",
  response,
  "enhanced-monitoring: monitoring, inform",
);
