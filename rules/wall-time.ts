/** Calendar and clock arithmetic without a time zone, in the Gregorian calendar, on whole numbers. */
import type { ClockTime, IsoDate, IsoInstant, IsoLocalDateTime } from "./intake.ts";
import { type EpochMs, type Minutes, MS_PER_DAY, MS_PER_MINUTE, type Years } from "./units.ts";

/** What a wall clock shows, as milliseconds since it showed 1970-01-01T00:00. Not an instant: the zone is missing. */
export type WallMs = number & { readonly unit?: "wall-ms" };
/** Calendar days since 1970-01-01. */
export type DayNumber = number & { readonly unit?: "day" };

/** The day of "2026-11-21"; undefined when the text is no date of the calendar (2026-02-29). */
export function dayOfDate(date: IsoDate): DayNumber | undefined {
  return date.length === 10 ? dayAtStartOf(date) : undefined;
}

/** Minutes after midnight of "21:30", 0 to 1439; undefined when it is no clock time ("24:00", "9:30"). */
export function minuteOfClock(time: ClockTime): Minutes | undefined {
  return time.length === 5 ? minuteAt(time, 0) : undefined;
}

/** Wall time of "2026-11-21T09:00", seconds and fractions allowed; undefined when it is none. */
export function wallOf(dateTime: IsoLocalDateTime): WallMs | undefined {
  const day = dayAtStartOf(dateTime);
  const minute = minuteAt(dateTime, 11);
  const seconds = secondsIn(dateTime.slice(16));
  if (dateTime[10] !== "T" || day === undefined || minute === undefined || seconds === undefined) {
    return undefined;
  }
  return day * MS_PER_DAY + minute * MS_PER_MINUTE + Math.floor(seconds * 1000);
}

/** Seconds of ":07" or ":07.25", less than 60; 0 where there are none. */
function secondsIn(text: string): number | undefined {
  if (text === "" || text === ":00") return 0;
  return /^:[0-5]\d(\.\d{1,9})?$/.test(text) ? Number(text.slice(1)) : undefined;
}

function dayAtStartOf(text: string): DayNumber | undefined {
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 2);
  const dayOfMonth = numberAt(text, 8, 2);
  if (text[4] !== "-" || text[7] !== "-") return undefined;
  if (!(year >= 0 && dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month))) return undefined;
  return dayOf(year, month, dayOfMonth);
}

function minuteAt(text: string, index: number): Minutes | undefined {
  const hour = numberAt(text, index, 2);
  const minute = numberAt(text, index + 3, 2);
  return text[index + 2] === ":" && hour <= 23 && minute <= 59 ? hour * 60 + minute : undefined;
}

/** The number that so many digits make, NaN where one is none. Patterns would take most of the time of an assessment. */
function numberAt(text: string, index: number, digits: number): number {
  let value = 0;
  for (let at = index; at < index + digits; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Instant of "2026-11-21T14:00:00Z"; undefined when it is none. Only UTC, written "Z", is read. */
export function instantOf(instant: IsoInstant): EpochMs | undefined {
  const wall: number | undefined = instant.endsWith("Z") ? wallOf(instant.slice(0, -1)) : undefined;
  return wall;
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const firstMs = -62_135_596_800_000 + 2 * MS_PER_DAY;
const lastMs = 253_402_300_800_000 - 2 * MS_PER_DAY;

/** Whether a number is an instant of the years 1 to 9999, two days short at each end for the sake of every zone. */
export function isWithinCalendar(instant: EpochMs): boolean {
  return instant >= firstMs && instant < lastMs;
}

/** "2026-11-21T14:00:00" of a wall time, or of an instant in UTC; with milliseconds only where there are some. */
export function isoDateTime(wall: number): IsoLocalDateTime {
  const { year, month, dayOfMonth } = dateOfDay(dayOfWall(wall));
  const ofDay = wall - dayOfWall(wall) * MS_PER_DAY;
  const digits = (value: number, count: number): string => String(value).padStart(count, "0");
  const date = `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`;
  const clock = [
    Math.floor(ofDay / 3_600_000),
    Math.floor(ofDay / 60_000) % 60,
    Math.floor(ofDay / 1000) % 60,
  ];
  const fraction = ofDay % 1000 === 0 ? "" : `.${digits(ofDay % 1000, 3)}`;
  return `${date}T${clock.map((part) => digits(part, 2)).join(":")}${fraction}`;
}

/** Days of a month; 0 for a month that is none. */
function daysIn(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeapYear ? 29 : (daysOfMonths[month - 1] ?? 0);
}

/** Days of the calendar from 1970-01-01 to a date. */
function dayOf(year: number, month: number, dayOfMonth: number): DayNumber {
  // Years counted from March, so that the leap day is the last of its year.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1 to 12) and day of the month of a day. */
export function dateOfDay(day: DayNumber): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** The calendar day a wall clock shows. */
export function dayOfWall(wall: WallMs): DayNumber {
  return Math.floor(wall / MS_PER_DAY);
}

/** Whole years from one day to another; a birthday on 29 February is reached on 1 March. Negative when `to` is earlier. */
export function yearsBetween(from: DayNumber, to: DayNumber): Years {
  const [start, end] = [dateOfDay(from), dateOfDay(to)];
  const isBeforeAnniversary =
    end.month < start.month || (end.month === start.month && end.dayOfMonth < start.dayOfMonth);
  return end.year - start.year - (isBeforeAnniversary ? 1 : 0);
}
