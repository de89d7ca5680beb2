/** The visit that every point is about, and times told as hours before it. */
import type { SaidTime } from "../../../rules/intake.ts";

/** A zone without clock changes, so that hours before the start are hours of the clock. */
export const timeZone = "Atlantic/Reykjavik";
export const plannedStart = "2026-11-21T09:00";
/** When the answers were given and assessed: 20 minutes before the start. */
export const assessedAt = "2026-11-21T08:40:00Z";
export const assessedAtMs = Date.parse(assessedAt);

const startMs = Date.parse(`${plannedStart}:00Z`);
const minuteMs = 60_000;

/** An exact time, so long before the planned start. */
export function beforeStart(hours: number, minutes = 0): SaidTime {
  const at = wallTime(-(hours * 60 + minutes));
  return { said: "exact", saidAt: assessedAt, date: at.slice(0, 10), time: at.slice(11) };
}

/** The hours of an exact time before the planned start; undefined: not sure, not said, or refused since it lies ahead. */
export function hoursBeforeStart(said: SaidTime | undefined): number | undefined {
  if (said?.said !== "exact") return undefined;
  const atMs = Date.parse(`${said.date}T${said.time}:00Z`);
  return atMs > assessedAtMs ? undefined : (startMs - atMs) / (60 * minuteMs);
}

/** The clinic's wall time so many minutes after the planned start; negative: before it. */
export function wallTime(minutesFromStart: number): string {
  return new Date(startMs + minutesFromStart * minuteMs).toISOString().slice(0, 16);
}

/** The date so many days before the visit. */
export function daysBefore(days: number): string {
  return wallTime(-days * 24 * 60).slice(0, 10);
}

/** The other way round: how many days before the visit a date is; negative: after it. */
export function daysBeforeVisit(date: string): number {
  return (Date.parse(plannedStart.slice(0, 10)) - Date.parse(date)) / (24 * 60 * minuteMs);
}

/** The birth date of somebody who is so many years old on the day of the visit. */
export function bornYearsAgo(years: number): string {
  return `${String(2026 - years)}-03-04`;
}

export const notSureWhen: SaidTime = { said: "not-sure", saidAt: assessedAt };
