import type { TimeBefore } from "../facts.ts";
import type { SaidTime } from "../intake.ts";
import { doseTime } from "../dose-time.ts";
import { type EpochMs, type Hours, MS_PER_MINUTE } from "../units.ts";
import type { ZoneClock } from "../zone-clock.ts";

/** What every answer about time is read against. */
export type Moment = {
  /** Absent: the clinic's zone is not known, and then no time is. */
  readonly clock?: ZoneClock;
  /** Absent: the planned start cannot be read. */
  readonly startMs?: EpochMs;
  readonly at: EpochMs;
};

/** A said time before the planned start; "refused" when it lies ahead, undefined when it is not known. */
export function timeBefore(
  said: SaidTime,
  { clock, startMs, at }: Moment,
  mayLieAhead = false,
): TimeBefore | "refused" | undefined {
  if (clock === undefined) return undefined;
  const meant = doseTime(said, { clock, at, mayLieAhead });
  if (meant.state === "unknown") return undefined;
  if (meant.state === "refused") return "refused";
  const { earliestMs, latestMs, inWords } = meant;
  return {
    latestMs,
    earliestMs,
    hoursBeforeStart: startMs === undefined ? undefined : hoursBetween(latestMs, startMs),
    inWords,
    isExact: earliestMs === latestMs,
  };
}

/** Whole minutes, rounded down, as hours. */
function hoursBetween(from: EpochMs, to: EpochMs): Hours {
  return Math.floor((to - from) / MS_PER_MINUTE) / 60;
}
