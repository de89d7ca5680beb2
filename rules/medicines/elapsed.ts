import type { TimeBefore } from "../facts.ts";
import type { Days, Hours } from "../units.ts";

const hoursPerDay = 24;

/**
 * True when more than this many days lie between the dose and the start. The last day counts whole when the hour is
 * known, so that a dose on day 28 at any hour is within 28 days. False when nobody can say.
 */
export function isLongerAgo(time: TimeBefore | undefined, days: Days): boolean {
  const hours = time?.hoursBeforeStart;
  if (time === undefined || hours === undefined) return false;
  return time.isExact ? hours >= (days + 1) * hoursPerDay : hours > days * hoursPerDay;
}

/** True when no more than this many hours lie between the time and the start, and when nobody can say. */
export function isWithinHours(time: TimeBefore | undefined, hours: Hours): boolean {
  const passed = time?.hoursBeforeStart;
  return passed === undefined || passed <= hours;
}

/** True when the first can be as late as the second. An unknown time counts as the latest there is. */
export function isNoEarlier(time: TimeBefore | undefined, than: TimeBefore | undefined): boolean {
  return time === undefined || (than !== undefined && time.latestMs >= than.latestMs);
}
