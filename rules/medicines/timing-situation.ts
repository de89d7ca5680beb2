import type { Exposure } from "../facts.ts";
import type { Protocol } from "../protocol.ts";
import { isLongerAgo } from "./elapsed.ts";

/** What may be said about one medicine's timing; the first that fits. */
export type TimingSituation =
  "atypical" | "never-to-be-paused" | "regular" | "stopped-lately" | "stopped-earlier" | "occasional";

/**
 * Undefined: no benzodiazepine, or another rule tells its timing (premedication; not prescribed, and neither regular nor
 * perhaps for seizures). Each medicine has one finding about its timing, whichever rule it comes from.
 */
export function timingSituation(exposure: Exposure, protocol: Protocol): TimingSituation | undefined {
  const { pattern, durationClass, isPrescribed, medicine } = exposure;
  if (durationClass === undefined || pattern === "premedication") return undefined;
  if (isPrescribed && medicine.benzodiazepine?.isClassicalAgonist === false) return "atypical";
  if (exposure.isNeverToBePaused) return "never-to-be-paused";
  if (isPrescribed || pattern === "regular" || pattern === "stopped-lately") return pattern;
  return isLongerAgo(medicine.lastDose, protocol.notPrescribedReviewDays) ? pattern : undefined;
}
