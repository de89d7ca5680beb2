import { type EpochMs, MS_PER_DAY } from "../units.ts";
import type { DayNumber, WallMs } from "../wall-time.ts";
import type { ZoneClock } from "../zone-clock.ts";

/** Both ends included. */
export type Interval = { readonly earliestMs: EpochMs; readonly latestMs: EpochMs };

/** The instants an answer can mean, and the answer in words. */
export type Meaning = Interval & { readonly inWords: string };

/** Who spoke when, and by which clocks. */
export type Speaking = {
  readonly clinic: ZoneClock;
  /** The clock where it was taken: the clinic's, unless the patient travelled. */
  readonly takenBy: ZoneClock;
  readonly saidAtMs: EpochMs | undefined;
  /** Nothing is taken after it was said to have been taken; infinite where that is not known, or may be planned. */
  readonly capMs: EpochMs;
  readonly at: EpochMs;
};

/**
 * All instants between two wall times, by the clock where it was taken and by the clinic's: after a journey nobody
 * says by which calendar "yesterday" is meant. Not yet capped.
 */
export function between(from: WallMs, to: WallMs, { clinic, takenBy }: Speaking): Interval {
  const [start, end] = [takenBy.shownAt(from).earliestMs, takenBy.shownAt(to).latestMs];
  if (takenBy === clinic) return { earliestMs: start, latestMs: end };
  return {
    earliestMs: Math.min(start, clinic.shownAt(from).earliestMs),
    latestMs: Math.max(end, clinic.shownAt(to).latestMs),
  };
}

/** A whole day ends at the midnight that begins the next one. */
export const startOf = (day: DayNumber): WallMs => day * MS_PER_DAY;
export const endOf = (day: DayNumber): WallMs => (day + 1) * MS_PER_DAY;
