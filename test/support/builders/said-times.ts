import type { SaidTime } from "../../../rules/intake.ts";

/** The moment at which the quiet intake was filled in: the morning of the visit, in New York. */
export const saidAt = "2026-11-21T13:12:00Z";
/** The moment of assessment, in epoch milliseconds, a few minutes later. */
export const assessedAtMs = Date.parse("2026-11-21T13:20:00Z");

const exactPattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})$/u;

/** An exact time as said this morning: "2026-11-20T21:30". */
export function exactly(dateTime: string): SaidTime {
  const [, date, time] = exactPattern.exec(dateTime) ?? [];
  if (date === undefined || time === undefined) throw new Error(`not a date and time: ${dateTime}`);
  return { said: "exact", saidAt, date, time };
}

/** A rough answer as said this morning. */
export function said(words: Exclude<SaidTime["said"], "exact" | "date">): SaidTime {
  return { said: words, saidAt };
}
