/** "2026-11-21 09:05" on the clocks of a zone at an instant (epoch milliseconds). */
function wallClockIn(instantMs: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "short",
  });
  return format.format(instantMs);
}

/** "2026-11-21", the day in a zone at an instant (epoch milliseconds). */
export const dateInTime = (instantMs: number, timeZone: string): string =>
  wallClockIn(instantMs, timeZone).slice(0, 10);
