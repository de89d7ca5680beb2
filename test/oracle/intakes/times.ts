import type { SaidTime } from "../../../rules/intake.ts";
import type { Chance } from "./chance.ts";

/** Sat 21 Nov 2026 09:00 in Phoenix, whose clocks never change, so that hours on the wall are hours. */
export const timeZone = "America/Phoenix";
export const startMs = Date.parse("2026-11-21T16:00:00Z");
/** The moment of assessment, 20 minutes before the start; everything was said five minutes earlier. */
export const assessedAtMs = startMs - 20 * 60_000;
const saidAt = new Date(assessedAtMs - 5 * 60_000).toISOString();
const wallBehindUtcMs = 7 * 3_600_000;
const msPerMinute = 60_000;

const roughly: readonly SaidTime["said"][] = [
  "today",
  "this-morning",
  "last-night",
  "yesterday",
  "2-3-days-ago",
  "4-7-days-ago",
  "1-4-weeks-ago",
  "more-than-4-weeks-ago",
  "not-sure",
];

/** "2026-11-20T21:30" for that many minutes before the planned start, by the clinic's clock. */
export function wallBefore(minutes: number): string {
  return new Date(startMs - wallBehindUtcMs - minutes * msPerMinute).toISOString().slice(0, 16);
}

export function exactlyBefore(minutes: number): SaidTime {
  const wall = wallBefore(minutes);
  return { said: "exact", saidAt, date: wall.slice(0, 10), time: wall.slice(11) };
}

/** A time close to one of these hours before the start, or said in words, or not known. */
export function someTime(chance: Chance, hours: readonly number[]): SaidTime {
  const kind = chance.next();
  if (kind < 0.62) return exactlyBefore(chance.oneOf(hours) * 60 + chance.oneOf([-1, 0, 1]));
  if (kind < 0.75) return exactlyBefore(chance.whole(60, 110 * 60));
  if (kind < 0.77) return { said: "date", saidAt, date: wallBefore(chance.whole(0, 40) * 1440).slice(0, 10) };
  return { said: chance.oneOf(roughly), saidAt };
}

export function neverOrSomeTime(chance: Chance, hours: readonly number[]): SaidTime | "never" {
  return chance.is(0.3) ? "never" : someTime(chance, hours);
}
