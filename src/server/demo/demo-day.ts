/** The day the demonstration plays on: today in the clinic's zone, so that nothing in it looks old. */
import type { IsoDate, IsoInstant, IsoLocalDateTime, SaidTime } from "../../../rules/index.ts";

export type DemoDay = {
  readonly timeZone: string;
  /** When everything was said: now. */
  readonly saidAt: IsoInstant;
  /** The next half hour that is at least 20 minutes away: the start of those who have arrived. */
  readonly todaysStart: IsoLocalDateTime;
  readonly tomorrowsStart: IsoLocalDateTime;
  /** Ten minutes ago, on the clinic's clock. */
  readonly justNow: IsoLocalDateTime;
  readonly daysAgo: (days: number) => IsoDate;
  /** An exact dose this many hours before today's start, on the clinic's clock; negative: planned after it. */
  readonly hoursBeforeStart: (hours: number) => SaidTime;
  readonly said: (words: "last-night" | "yesterday" | "4-7-days-ago" | "not-sure") => SaidTime;
};

/** The demonstration's day at `nowMs` (epoch milliseconds) in an IANA zone. */
export function demoDay(nowMs: number, timeZone: string): DemoDay {
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone);
  const start = now
    .add({ minutes: 20 })
    .round({ smallestUnit: "minute", roundingIncrement: 30, roundingMode: "ceil" });
  const saidAt = now.toInstant().toString({ smallestUnit: "second" });
  const wall = (at: Temporal.ZonedDateTime) => at.toPlainDateTime().toString({ smallestUnit: "minute" });
  return {
    timeZone,
    saidAt,
    todaysStart: wall(start),
    tomorrowsStart: `${now.add({ days: 1 }).toPlainDate().toString()}T09:00`,
    justNow: wall(now.subtract({ minutes: 10 })),
    daysAgo: (days) => now.subtract({ days }).toPlainDate().toString(),
    hoursBeforeStart: (hours) => {
      const [date = "", time = ""] = wall(start.subtract({ minutes: Math.round(hours * 60) })).split("T");
      return { said: "exact", saidAt, date, time };
    },
    said: (words) => ({ said: words, saidAt }),
  };
}
