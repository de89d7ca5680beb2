import { clockInWords, dayInWords } from "../clock-words.ts";
import type { SaidTime } from "../intake.ts";
import { type EpochMs, type Minutes, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from "../units.ts";
import { dayOfWall, minuteOfClock } from "../wall-time.ts";
import { minuteInWords } from "./calendar-meaning.ts";
import { between, type Interval, type Meaning, type Speaking, startOf } from "./meaning.ts";
import { type Stretch, stretches } from "./stretches.ts";

const fourWeeksMs = 28 * MS_PER_DAY;
/** "More than 4 weeks ago" has no beginning; longer than a life is long enough. */
const lifetimeMs = 120 * 365 * MS_PER_DAY;

/**
 * What "today", "last night", "2-3 days ago" and the like mean, by the calendar of the moment they were said.
 * Undefined when that moment is not known, and when a clock time beside the words cannot belong to them.
 */
export function relativeMeaning(said: SaidTime, speaking: Speaking): Meaning | undefined {
  const { saidAtMs, capMs } = speaking;
  if (saidAtMs === undefined) return undefined;
  const saidWhen = `said ${momentInWords(saidAtMs, speaking)}`;
  switch (said.said) {
    case "date":
    case "exact":
    case "not-sure":
      return undefined;
    case "more-than-4-weeks-ago": {
      const inWords = `more than 4 weeks ago, ${saidWhen}`;
      return { earliestMs: saidAtMs - lifetimeMs, latestMs: saidAtMs - fourWeeksMs, inWords };
    }
  }
  const stretch = stretches[said.said];
  if (said.time === undefined || stretch.clockUpToHour === undefined) {
    const { earliestMs, latestMs } = stretchAround(saidAtMs, stretch.fromHour, stretch.toHour, speaking);
    return { earliestMs, latestMs: Math.min(latestMs, capMs), inWords: `${stretch.words}, ${saidWhen}` };
  }
  const minute = minuteOfClock(said.time);
  if (minute === undefined) return undefined;
  const within = stretchAround(saidAtMs, stretch.fromHour, stretch.clockUpToHour, speaking);
  return atClockTime(minute, within, `${stretch.words} ${said.time}, ${saidWhen}`, speaking);
}

/** The stretch by every calendar in which the moment of speaking can be understood. */
function stretchAround(
  saidAtMs: EpochMs,
  fromHour: Stretch["fromHour"],
  toHour: Stretch["toHour"],
  speaking: Speaking,
): Interval {
  const here = dayOfWall(speaking.clinic.wallAt(saidAtMs));
  const there = dayOfWall(speaking.takenBy.wallAt(saidAtMs));
  const [first, last] = [Math.min(here, there), Math.max(here, there)];
  return between(startOf(first) + fromHour * MS_PER_HOUR, startOf(last) + toHour * MS_PER_HOUR, speaking);
}

/** The times at which the clock shows that minute inside the stretch; those still ahead count only if no other does. */
function atClockTime(
  minute: Minutes,
  { earliestMs, latestMs }: Interval,
  inWords: string,
  speaking: Speaking,
): Meaning | undefined {
  const { takenBy, capMs } = speaking;
  const lastDay = dayOfWall(takenBy.wallAt(latestMs));
  const found: EpochMs[] = [];
  for (let day = dayOfWall(takenBy.wallAt(earliestMs)); day <= lastDay; day += 1) {
    const shown = takenBy.shownAt(startOf(day) + minute * MS_PER_MINUTE);
    for (const instant of [shown.earliestMs, shown.latestMs]) {
      if (instant >= earliestMs && instant <= latestMs) found.push(instant);
    }
  }
  const past = found.filter((instant) => instant <= capMs);
  const meant = past.length > 0 ? past : found;
  const [first, last] = [meant[0], meant.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (first !== last) return { earliestMs: first, latestMs: last, inWords };
  const wall = takenBy.wallAt(first);
  return { earliestMs: first, latestMs: first, inWords: minuteInWords(wall, first, "once", speaking) };
}

/** "Sat 21 Nov 08:10" by the clinic's clock. */
function momentInWords(instant: EpochMs, { clinic }: Speaking): string {
  const wall = clinic.wallAt(instant);
  return `${dayInWords(dayOfWall(wall))} ${clockInWords(wall)}`;
}
