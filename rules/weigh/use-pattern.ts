import type { MedicineFacts, UsePattern } from "../facts.ts";
import type { Medicine } from "../intake.ts";
import { isLongerAgo } from "../medicines/elapsed.ts";
import type { Protocol } from "../protocol.ts";

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
  const isLate = !isLongerAgo(lastDose, protocol.stoppedLatelyDays);
  const wasRegular = answers.wasRegularBeforeStopping !== "no" || isUsedMostDays;
  const mayBeMissed =
    answers.missedOrCutInLast28Days === "yes" || answers.missedOrCutInLast28Days === "not-sure";
  if (wasRegular && (isLate || isUsedMostDays || mayBeMissed)) return "stopped-lately";
  return isLate ? "occasional" : "stopped-earlier";
}
