/** What an answer can be: yes, no, not sure, and when something was, as it was said. */

/** Absent: not asked. */
export type Answer = "yes" | "no" | "not-sure";

/** Calendar date, "2026-11-21". */
export type IsoDate = string;

/** Wall-clock time without a zone, "2026-11-21T09:00"; the zone stands beside it. */
export type IsoLocalDateTime = string;

/** Instant in UTC, "2026-11-21T14:00:00Z". */
export type IsoInstant = string;

/** Clock time, "21:30". */
export type ClockTime = string;

/** What was said about when something was taken, with the instant it was said at, so that it means the same times for ever after. */
export type SaidTime = {
  readonly said:
    | "today"
    | "this-morning"
    | "last-night"
    | "yesterday"
    | "2-3-days-ago"
    | "4-7-days-ago"
    | "1-4-weeks-ago"
    | "more-than-4-weeks-ago"
    | "date"
    | "exact"
    | "not-sure";
  /** When it was said. A relative answer without it is as unknown as "not-sure". */
  readonly saidAt?: IsoInstant;
  /** For "date" and "exact". */
  readonly date?: IsoDate;
  /** For "exact"; may also narrow "today", "this-morning", "last-night" and "yesterday". */
  readonly time?: ClockTime;
  /** Zone in which it was taken, when not the clinic's (travel). */
  readonly timeZone?: string;
};
