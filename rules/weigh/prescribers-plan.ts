import type { MedicineFacts, UsePattern } from "../facts.ts";
import type { Medicine } from "../intake.ts";
import { isFullyTold } from "../medicines/blanks.ts";
import type { Protocol } from "../protocol.ts";

/**
 * True when a dose was, or nobody is sure that none was, missed, cut or changed in the last 28 days. A blank is no missed
 * dose; it only keeps a plan from counting as on record. Use now and then has doses to miss only where it may be for
 * seizures and the like, and what was taken once has none.
 */
export function isMissedOrCut(
  { missedOrCutInLast28Days: answer, pattern: stated }: Medicine,
  pattern: UsePattern,
  isNeverToBePaused: boolean,
): boolean {
  if (pattern === "stopped-lately") return true;
  const isNowAndThen = pattern === "occasional" && stated !== "stopped";
  if (isNowAndThen && (stated === "one-off" || !isNeverToBePaused)) return false;
  return answer === "yes" || answer === "not-sure";
}

/**
 * True when the prescriber said "continue as usual", dated within the protocol's days and not in the future, and nothing
 * was missed, cut or changed, and nothing about the use is blank or unsure. A plan without a date is not on record.
 */
export function hasPlanOnRecord(medicine: MedicineFacts, missedOrCut: boolean, protocol: Protocol): boolean {
  const { answers, planAgeDays } = medicine;
  if (missedOrCut || answers.prescribersPlan?.plan !== "continue-as-usual") return false;
  if (planAgeDays === undefined || planAgeDays < 0 || planAgeDays > protocol.planOnRecordDays) return false;
  return isFullyTold(medicine);
}
