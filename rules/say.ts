/** What a message may use to put instants and amounts into words. Made by `resolve`; holds the only link to a time zone. */
import type { IsoInstant } from "./intake.ts";
import type { EpochMs, Hours } from "./units.ts";

export type Say = {
  /** "Fri 20 Nov 21:30" in the clinic's zone; "Sun 1 Nov 01:30 UTC-4" where that wall time comes twice. */
  readonly clock: (instant: EpochMs) => string;
  /** "Sat 21 Nov 2026 09:00 UTC-5" in the clinic's zone. */
  readonly fullClock: (instant: EpochMs) => string;
  /** "2026-11-21T14:00:00Z". */
  readonly isoInstant: (instant: EpochMs) => IsoInstant;
  /** "11 h 30 min", rounded down to the minute. */
  readonly duration: (hours: Hours) => string;
};
