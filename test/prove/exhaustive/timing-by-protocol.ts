/** How loud the timing of one benzodiazepine must be (protocol section 4, `benzodiazepine-timing`), read without the rules. */
import type { Acts } from "./axes/agents.ts";
import { rankOfLevel } from "./levels.ts";
import * as use from "./use-by-protocol.ts";

const { inform, "prescriber-review": review, "stop-and-call": stop } = rankOfLevel;

/** Never to be paused. That "not sure" counts as no less is shown by the steps between the purposes. */
const lasting: readonly string[] = ["seizures", "withdrawal", "catatonia", "spasticity"];

/** The least level. `acts` absent: it does not act as the others do, and is reported. */
export function leastTiming(medicine: use.Use, acts: Acts | undefined): number {
  const { answers } = medicine;
  const isElsewhere = use.isFromElsewhere(medicine, "benzodiazepine");
  if (acts === undefined && !isElsewhere) return inform;
  if (answers.pattern === "premedication") return review;
  if (isNeverToBePaused(medicine))
    return canMiss(medicine) && answers.missedOrCutInLast28Days === "yes" ? stop : review;
  if (isElsewhere && use.isWithin28Days(medicine)) return review;
  if (use.isRegular(medicine)) return use.hasPlanOnRecord(medicine) && !isElsewhere ? inform : review;
  if (use.isStoppedLately(medicine)) return review;
  return isOpen(medicine, acts ?? "long") ? review : inform;
}

function isNeverToBePaused({ answers: { takenFor = [] } }: use.Use): boolean {
  return takenFor.some((purpose) => lasting.includes(purpose));
}

/**
 * No time is ever named at which a gap is reached: of premedication, of regular use and of what was, of what is never to
 * be paused, and of what is from elsewhere for as long as a prescriber looks at it.
 */
export function hasNoTimeToReach(medicine: use.Use): boolean {
  const { pattern, wasRegularBeforeStopping } = medicine.answers;
  if (pattern === "premedication" || use.isRegular(medicine) || isNeverToBePaused(medicine)) return true;
  if (pattern === "stopped" && wasRegularBeforeStopping !== "no") return true;
  return use.isFromElsewhere(medicine, "benzodiazepine") && use.isWithin28Days(medicine);
}

/** Words that name a gap, or the time at which it is reached. */
export const namesInterval = /\breached\b|\basks for\b|no earlier than/iu;

/** What was taken once has no dose to miss. */
function canMiss({ answers: { pattern } }: use.Use): boolean {
  return pattern !== "one-off";
}

/** "Gap not met, still recent, or last dose unknown." The gap is asked of use now and then. */
function isOpen(medicine: use.Use, acts: Acts): boolean {
  if (use.isTimeUnknown(medicine) || use.isRecent(medicine, acts)) return true;
  return medicine.answers.pattern !== "stopped" && use.hoursSince(medicine) < use.gapHours[acts];
}
