/** Which listed medicines of a class count as taken now. */
import type { DrugClass } from "../drug.ts";
import type { MedicineFacts } from "../facts.ts";
import type { Protocol } from "../protocol.ts";

const noMedicines: readonly MedicineFacts[] = [];
const hoursPerDay = 24;

/** The medicines of the class that count as taken now, in the order of the list; empty when there are none. */
export function currentMedicines(
  medicines: readonly MedicineFacts[],
  drugClass: DrugClass,
  protocol: Protocol,
): readonly MedicineFacts[] {
  let found: MedicineFacts[] | undefined;
  for (const medicine of medicines) {
    if (medicine.classes.includes(drugClass) && isTakenWithinDays(medicine, protocol.stoppedLatelyDays))
      (found ??= []).push(medicine);
  }
  return found ?? noMedicines;
}

/**
 * False only when it is known to be over: said to be stopped, as needed or one-off, used on no day of the last 14, and
 * last taken more than this many days before the start. Anything blank or unsure counts as taken. The last day counts
 * whole where the hour is known; a range already stands at its latest instant.
 */
export function isTakenWithinDays({ answers, lastDose }: MedicineFacts, days: number): boolean {
  const { pattern, daysUsedInLast14 } = answers;
  if (pattern !== "stopped" && pattern !== "as-needed" && pattern !== "one-off") return true;
  if (daysUsedInLast14 !== undefined && daysUsedInLast14 !== 0) return true;
  const hours = lastDose?.hoursBeforeStart;
  if (hours === undefined) return true;
  return lastDose?.isExact === true ? hours < (days + 1) * hoursPerDay : hours <= days * hoursPerDay;
}

/** True when the last dose lies at most this many hours before the start, or when nobody can say. */
export function isWithinHours({ lastDose }: MedicineFacts, limitHours: number): boolean {
  const hours = lastDose?.hoursBeforeStart;
  return hours === undefined || hours <= limitHours;
}
