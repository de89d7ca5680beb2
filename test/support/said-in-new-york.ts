import { doseTime } from "../../rules/dose-time.ts";
import type { SaidTime } from "../../rules/intake.ts";
import { type ZoneClock, zoneClock } from "../../rules/zone-clock.ts";

/** The clock of a zone that exists. */
export const clockIn = (timeZone: string): ZoneClock => {
  const clock = zoneClock(timeZone);
  if (clock === undefined) throw new Error(`no zone ${timeZone}`);
  return clock;
};

/** Sat 21 Nov 2026, 08:10 in New York. */
export const saidAt = "2026-11-21T13:10:00Z";
/** Ten minutes later. */
export const assessedAt = Date.parse("2026-11-21T13:20:00Z");

export type Read = { state: string; from?: string; to?: string; words?: string };

/** An answer given to a clinic in New York, as times of its clock. */
export function read(said: SaidTime, at = assessedAt, mayLieAhead = false): Read {
  const meant = doseTime(said, { clock: clockIn("America/New_York"), at, mayLieAhead });
  if (meant.state !== "known") return { state: meant.state };
  const inNewYork = (instant: number): string =>
    new Date(clockIn("America/New_York").wallAt(instant)).toISOString().slice(0, 16).replace("T", " ");
  return {
    state: "known",
    from: inNewYork(meant.earliestMs),
    to: inNewYork(meant.latestMs),
    words: meant.inWords,
  };
}
