import type { MedicineFacts, UsePattern } from "../facts.ts";
import type { Medicine } from "../intake.ts";
import type { Protocol } from "../protocol.ts";

/**
 * True when a dose was, or may have been, missed, cut or changed in the last 28 days. A blank counts as yes for regular
 * use, where the question decides, and as no for use now and then, where there is nothing to miss.
 */
export function isMissedOrCut({ missedOrCutInLast28Days: answer }: Medicine, pattern: UsePattern): boolean {
  if (pattern === "stopped-lately" || answer === "yes" || answer === "not-sure") return true;
  return answer === undefined && pattern === "regular";
}

/**
 * True when the prescriber said "continue as usual", dated within the protocol's days and not in the future, and nothing
 * was missed, cut or changed. A plan without a date is not on record.
 */
export function hasPlanOnRecord(
  { answers, planAgeDays }: MedicineFacts,
  missedOrCut: boolean,
  protocol: Protocol,
): boolean {
  if (missedOrCut || answers.prescribersPlan?.plan !== "continue-as-usual") return false;
  return planAgeDays !== undefined && planAgeDays >= 0 && planAgeDays <= protocol.planOnRecordDays;
}
