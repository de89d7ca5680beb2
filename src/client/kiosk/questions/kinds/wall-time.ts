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
  const asUtcMs = Date.parse(`${dayIn(saidAtMs, timeZone)}T${time}Z`);
  return [saidAtMs, saidAtMs - clockChangeMs].every(
    (instantMs) => asUtcMs - offsetMsAt(instantMs, timeZone) > saidAtMs,
  );
}

/** Longer than any clock change, shorter than the time between two. */
const clockChangeMs = 3 * 3_600_000;
const minuteMs = 60_000;

/** How far the clocks of the zone are ahead of UTC at an instant. */
function offsetMsAt(instantMs: number, timeZone: string): number {
  const wall = Date.parse(`${wallClockIn(instantMs, timeZone).replace(" ", "T")}Z`);
  return wall - Math.floor(instantMs / minuteMs) * minuteMs;
}
