/** How loud the timing of one benzodiazepine must be (protocol section 4, `benzodiazepine-timing`), read without the rules. */
import type { MedicineFacts } from "../../../rules/facts.ts";
import type { Acts } from "./axes/agents.ts";
import { rankOfLevel } from "./levels.ts";
import * as use from "./use-by-protocol.ts";

const { inform, "prescriber-review": review, "stop-and-call": stop } = rankOfLevel;

/** Never to be paused. That "not sure" counts as no less is shown by the steps between the purposes. */
const lasting: readonly string[] = ["seizures", "withdrawal", "catatonia", "spasticity"];

/** The least level. `acts` absent: it does not act as the others do, and is reported. */
export function leastTiming(medicine: MedicineFacts, acts: Acts | undefined): number {
  const { answers } = medicine;
  const isElsewhere = use.isFromElsewhere(medicine, "benzodiazepine");
  if (acts === undefined && !isElsewhere) return inform;
  if (answers.pattern === "premedication") return review;
  if (answers.takenFor?.some((purpose) => lasting.includes(purpose)) === true)
    return canMiss(medicine) && answers.missedOrCutInLast28Days === "yes" ? stop : review;
  if (isElsewhere && use.isWithin28Days(medicine)) return review;
  if (use.isRegular(medicine)) return use.hasPlanOnRecord(medicine) && !isElsewhere ? inform : review;
  if (use.isStoppedLately(medicine)) return review;
  return isOpen(medicine, acts ?? "long") ? review : inform;
}

/** What was taken once has no dose to miss. */
function canMiss({ answers: { pattern } }: MedicineFacts): boolean {
  return pattern !== "one-off";
}

/** "Gap not met, still recent, or last dose unknown." The gap is asked of use now and then. */
function isOpen(medicine: MedicineFacts, acts: Acts): boolean {
  if (use.isTimeUnknown(medicine) || use.isRecent(medicine, acts)) return true;
  return medicine.answers.pattern !== "stopped" && use.hoursSince(medicine) < use.gapHours[acts];
}
