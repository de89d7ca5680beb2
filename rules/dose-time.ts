/** What was said about when something was taken, as the interval of instants it can mean. */
import { calendarMeaning } from "./dose-time/calendar-meaning.ts";
import type { Speaking } from "./dose-time/meaning.ts";
import { relativeMeaning } from "./dose-time/relative-meaning.ts";
import type { SaidTime } from "./intake.ts";
import type { EpochMs } from "./units.ts";
import { instantOf } from "./wall-time.ts";
import { type ZoneClock, zoneClock } from "./zone-clock.ts";

export type DoseTime =
  | {
      readonly state: "known";
      readonly earliestMs: EpochMs;
      /** The shortest interval counts from here. Equal to `earliestMs` when one minute is meant. */
      readonly latestMs: EpochMs;
      /** "Fri 20 Nov 21:30"; "last night, said Sat 21 Nov 08:10". */
      readonly inWords: string;
    }
  /** Not sure, or too little was said to tell. */
  | { readonly state: "unknown" }
  /** All it can mean lies after the moment it was said, or after `at`: not used. */
  | { readonly state: "refused" };

export type Asked = {
  /** The clinic's clock. */
  readonly clock: ZoneClock;
  /** Moment of the assessment. */
  readonly at: EpochMs;
  /** For a premedication that the clinic has planned: nothing else may lie ahead. */
  readonly mayLieAhead?: boolean;
};

/**
 * The instants a said time can mean, both ends included. `at` only decides what is refused as lying ahead: every later
 * assessment reads the same answer as the same instants. A wall time that came twice, or that a clock change skipped,
 * stands for both its readings. A relative answer without the moment it was said at is unknown. Never throws.
 */
export function doseTime(said: SaidTime, { clock, at, mayLieAhead = false }: Asked): DoseTime {
  const takenBy = said.timeZone === undefined ? clock : zoneClock(said.timeZone);
  const saidAtMs = said.saidAt === undefined ? undefined : instantOf(said.saidAt);
  if (takenBy === undefined) return { state: "unknown" };

  const capMs = mayLieAhead ? Infinity : (saidAtMs ?? Infinity);
  const speaking: Speaking = { clinic: clock, takenBy, saidAtMs, capMs, at };
  const meaning = calendarMeaning(said, speaking) ?? relativeMeaning(said, speaking);
  if (meaning === undefined) return { state: "unknown" };
  if (!mayLieAhead && meaning.earliestMs > Math.min(saidAtMs ?? at, at)) return { state: "refused" };
  return { state: "known", ...meaning };
}
