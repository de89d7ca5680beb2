import { clockInWords, dayInWords, fullDayInWords, offsetInWords } from "../clock-words.ts";
import { sayDuration } from "../quantity.ts";
import type { Say } from "../say.ts";
import type { EpochMs } from "../units.ts";
import { dayOfWall, isWithinCalendar, isoDateTime } from "../wall-time.ts";
import type { ZoneClock } from "../zone-clock.ts";

const notKnown = "an unknown time";

/** Words by the clinic's clock, with the offset where a wall time comes twice; in UTC, and saying so, where the clinic's zone is not known. */
export function makeSay(clock: ZoneClock | undefined): Say {
  const wallAt = (instant: EpochMs): number => clock?.wallAt(instant) ?? instant;
  const ifKnown = (words: (instant: EpochMs) => string) => (instant: EpochMs) =>
    isWithinCalendar(instant) ? words(Math.floor(instant)) : notKnown;
  return {
    clock: ifKnown((instant) => {
      const wall = wallAt(instant);
      const said = `${dayInWords(dayOfWall(wall))} ${clockInWords(wall)}`;
      if (clock === undefined) return `${said} UTC`;
      return clock.shownAt(wall).comes === "twice" ? `${said} ${offsetInWords(wall - instant)}` : said;
    }),
    fullClock: ifKnown((instant) => {
      const wall = wallAt(instant);
      return `${fullDayInWords(dayOfWall(wall))} ${clockInWords(wall)} ${offsetInWords(wall - instant)}`;
    }),
    isoInstant: ifKnown((instant) => `${isoDateTime(instant)}Z`),
    duration: sayDuration,
  };
}
