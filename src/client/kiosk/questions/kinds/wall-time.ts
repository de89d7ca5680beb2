/** "2026-11-21 09:05" on the clocks of a zone at an instant (epoch milliseconds). */
function wallClockIn(instantMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(
    instantMs,
  );
}

/** "2026-11-21", the day in a zone at an instant (epoch milliseconds). */
export const dayIn = (instantMs: number, timeZone: string): string =>
  wallClockIn(instantMs, timeZone).slice(0, 10);

/**
 * Whether "today" at that time ("21:30") had not come yet when it was said (an ISO instant), by the clocks of the zone.
 * Of a time that comes twice as the clocks go back, the earlier one counts.
 */
export function isAhead(time: string, saidAt: string, timeZone: string): boolean {
  const saidAtMs = Date.parse(saidAt);
  const wallTime = `${dayIn(saidAtMs, timeZone)} ${time}`;
  if (wallTime <= wallClockIn(saidAtMs, timeZone)) return false;
  const earlierMs = asUtc(wallTime) - offsetMsAt(saidAtMs - clockChangeMs, timeZone);
  return earlierMs > saidAtMs || wallClockIn(earlierMs, timeZone) !== wallTime;
}

/** Longer than any clock change, shorter than the time between two. */
const clockChangeMs = 3 * 3_600_000;
const minuteMs = 60_000;

const asUtc = (wallTime: string): number => Date.parse(`${wallTime.replace(" ", "T")}Z`);

/** How far the clocks of the zone are ahead of UTC at an instant. */
const offsetMsAt = (instantMs: number, timeZone: string): number =>
  asUtc(wallClockIn(instantMs, timeZone)) - Math.floor(instantMs / minuteMs) * minuteMs;
