import { clockInWords, dayInWords, fullDayInWords } from "../clock-words.ts";
import type { SaidTime } from "../intake.ts";
import { type EpochMs, type Minutes, MS_PER_MINUTE } from "../units.ts";
import { dateOfDay, type DayNumber, dayOfDate, dayOfWall, minuteOfClock, type WallMs } from "../wall-time.ts";
import type { ShownAt } from "../zone-clock.ts";
import { between, endOf, type Meaning, type Speaking, startOf } from "./meaning.ts";

/**
 * What a calendar answer means: "exact" that minute, "date" (and "exact" without a clock time) that whole day.
 * Undefined for relative answers, and for a date or a clock time that cannot be read.
 */
export function calendarMeaning(said: SaidTime, speaking: Speaking): Meaning | undefined {
  if (said.said !== "date" && said.said !== "exact") return undefined;
  const day = said.date === undefined ? undefined : dayOfDate(said.date);
  if (day === undefined) return undefined;
  if (said.said === "date" || said.time === undefined) return wholeDay(day, speaking);
  const minute = minuteOfClock(said.time);
  return minute === undefined ? undefined : thatMinute(day, minute, speaking);
}

function wholeDay(day: DayNumber, speaking: Speaking): Meaning {
  const { earliestMs, latestMs } = between(startOf(day), endOf(day), speaking);
  return {
    earliestMs,
    latestMs: Math.min(latestMs, speaking.capMs),
    inWords: `${dayWithYearIfOther(day, speaking)}, time not said`,
  };
}

function thatMinute(day: DayNumber, minute: Minutes, speaking: Speaking): Meaning {
  const wall = startOf(day) + minute * MS_PER_MINUTE;
  const shown = speaking.takenBy.shownAt(wall);
  const latestMs = shown.latestMs <= speaking.capMs ? shown.latestMs : shown.earliestMs;
  return {
    earliestMs: shown.earliestMs,
    latestMs,
    inWords: minuteInWords(wall, latestMs, shown.comes, speaking),
  };
}

/** "Fri 20 Nov 21:30" by the clinic's clock, and by the clock where it was taken when that is another. */
export function minuteInWords(
  wall: WallMs,
  instant: EpochMs,
  comes: ShownAt["comes"],
  speaking: Speaking,
): string {
  const { clinic, takenBy } = speaking;
  const wordsOf = (shown: WallMs): string =>
    `${dayWithYearIfOther(dayOfWall(shown), speaking)} ${clockInWords(shown)}`;
  const said = wordsOf(wall);
  const onWhoseClock =
    takenBy === clinic ? said : `${wordsOf(clinic.wallAt(instant))} (${said} in ${takenBy.timeZone})`;
  return `${onWhoseClock}${aboutTheClockChange[comes]}`;
}

const aboutTheClockChange: Readonly<Record<ShownAt["comes"], string>> = {
  once: "",
  twice: " (came twice that night, as the clocks went back)",
  never: " (skipped that night, as the clocks went forward)",
};

/** The year is said only when it is not the one in which the answer was given. */
function dayWithYearIfOther(day: DayNumber, { clinic, saidAtMs, at }: Speaking): string {
  const yearOf = (of: DayNumber): number => dateOfDay(of).year;
  const thisYear = yearOf(dayOfWall(clinic.wallAt(saidAtMs ?? at)));
  return yearOf(day) === thisYear ? dayInWords(day) : fullDayInWords(day);
}
