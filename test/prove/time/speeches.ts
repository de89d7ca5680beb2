/** Moments of speaking around every special night of a zone. */
import { clockChangesOf, midnightOf } from "../../support/special-nights.ts";
import type { Speech } from "./readings.ts";
import { sayingsAt } from "./sayings.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

export const firstYear = 2025;
export const lastYear = 2027;
const calendarNights = ["2027-01-01", "2028-02-28", "2028-02-29", "2028-03-01"];

export type Night = { readonly atMs: number; readonly isClockChange: boolean };

/** Both clock changes of each year, the leap day from both sides, and the turn of the year. */
export function nightsIn(timeZone: string): readonly Night[] {
  const changes = clockChangesOf(timeZone, firstYear, lastYear);
  return [
    ...changes.map((atMs) => ({ atMs, isClockChange: true })),
    ...calendarNights.map((date) => ({ atMs: midnightOf(timeZone, date), isClockChange: false })),
  ];
}

/** Hours after the night; and seconds, for nobody speaks on the minute. The last is the first minute of a new day. */
const spokenHoursAfter = [-0.5, 0.4, 3, 9, 25, 80, 29 * 24, 0];
const secondsPast = 37_400;
/** Of the start after speaking: on whole minutes, as planned starts are. */
const startsHoursLater = [0.25, 1, 3, 27];

export function speechesOn({ atMs }: Night, timeZone: string, elsewhere: string): readonly Speech[] {
  return spokenHoursAfter.map((hours, turn) => {
    const saidMs = Math.floor((atMs + hours * hourMs) / minuteMs) * minuteMs + secondsPast;
    const later = startsHoursLater[turn % startsHoursLater.length] ?? 1;
    const startMs = Math.ceil((saidMs + later * hourMs) / minuteMs) * minuteMs;
    return { timeZone, saidMs, startMs, sayings: sayingsAt(saidMs, timeZone, elsewhere) };
  });
}
