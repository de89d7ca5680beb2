import { clockInWords, dayInWords, fullDayInWords, offsetInWords } from "../clock-words.ts";
import { sayDuration } from "../quantity.ts";
import type { Say } from "../say.ts";
import type { EpochMs } from "../units.ts";
import { dayOfWall, isWithinCalendar, isoDateTime } from "../wall-time.ts";
import type { ZoneClock } from "../zone-clock.ts";

const notKnown = "an unknown time";

/** Words by the clinic's clock; in UTC, and saying so, where the clinic's zone is not known. */
export function makeSay(clock: ZoneClock | undefined): Say {
  const wallAt = (instant: EpochMs): number => clock?.wallAt(instant) ?? instant;
  const ifKnown = (words: (instant: EpochMs) => string) => (instant: EpochMs) =>
    isWithinCalendar(instant) ? words(Math.floor(instant)) : notKnown;
  return {
    clock: ifKnown((instant) => {
      const wall = wallAt(instant);
      return `${dayInWords(dayOfWall(wall))} ${clockInWords(wall)}${clock === undefined ? " UTC" : ""}`;
    }),
    fullClock: ifKnown((instant) => {
      const wall = wallAt(instant);
      return `${fullDayInWords(dayOfWall(wall))} ${clockInWords(wall)} ${offsetInWords(wall - instant)}`;
    }),
    isoInstant: ifKnown((instant) => `${isoDateTime(instant)}Z`),
    duration: sayDuration,
  };
}
