import type { MedicineFacts, UsePattern } from "../facts.ts";
import type { Medicine } from "../intake.ts";
import type { Protocol } from "../protocol.ts";

const hoursPerDay = 24;

/**
 * How one medicine's use counts (protocol section 2). Days that are blank or not sure count as regular use, so a
 * frequency word alone never makes use occasional.
 */
export function usePattern(medicine: MedicineFacts, protocol: Protocol): UsePattern {
  const { answers } = medicine;
  if (isPremedication(answers)) return "premedication";
  if (answers.pattern === "stopped") return stoppedPattern(medicine, protocol);
  if (!isRegular(answers, protocol)) return "occasional";
  return answers.missedOrCutInLast28Days === "yes" ? "stopped-lately" : "regular";
}

/** A dose that is said to be the clinic's own but came from elsewhere is judged as the patient's use. */
function isPremedication({ pattern, supply }: Medicine): boolean {
  return pattern === "premedication" && supply !== "someone-else" && supply !== "street";
}

function isRegular({ pattern, daysUsedInLast14: days }: Medicine, protocol: Protocol): boolean {
  if (pattern !== "as-needed" && pattern !== "one-off") return true;
  return typeof days !== "number" || days >= protocol.regularDaysOfLast14;
}

function stoppedPattern({ answers, lastDose }: MedicineFacts, protocol: Protocol): UsePattern {
  const { daysUsedInLast14: days } = answers;
  const isUsedMostDays = typeof days === "number" && days >= protocol.regularDaysOfLast14;
  const isLate =
    lastDose?.hoursBeforeStart === undefined || !isLongerAgo(lastDose, protocol.stoppedLatelyDays);
  const wasRegular = answers.wasRegularBeforeStopping !== "no" || isUsedMostDays;
  if (wasRegular && (isLate || isUsedMostDays || answers.missedOrCutInLast28Days === "yes"))
    return "stopped-lately";
  return isLate ? "occasional" : "stopped-earlier";
}

/** True when more than this many days lie between the dose and the start. The last day counts whole when the hour is known. */
export function isLongerAgo(
  { hoursBeforeStart, isExact }: NonNullable<MedicineFacts["lastDose"]>,
  days: number,
): boolean {
  if (hoursBeforeStart === undefined) return false;
  return isExact ? hoursBeforeStart >= (days + 1) * hoursPerDay : hoursBeforeStart > days * hoursPerDay;
}
