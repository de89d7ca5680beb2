import { describe, expect, it } from "vitest";
import {
  dateOfDay,
  dayOfDate,
  dayOfWall,
  instantOf,
  isoDateTime,
  isWithinCalendar,
  minuteOfClock,
  wallOf,
  yearsBetween,
} from "../../rules/wall-time.ts";

const day = (date: string): number => dayOfDate(date) ?? NaN;

describe("the calendar", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2026-11-21", 20_778],
    ["0001-01-01", -719_162],
    ["0000-01-01", -719_528],
    ["9999-12-31", 2_932_896],
  ])("%s is day %d", (date, number) => {
    expect(dayOfDate(date)).toBe(number);
  });

  it("counts every day of four hundred years, and finds the date again", () => {
    let date = Temporal.PlainDate.from("1799-12-01");
    const wrong: string[] = [];
    for (let number = day("1799-12-01"); number < day("2200-03-02"); number += 1) {
      const { year, month, dayOfMonth } = dateOfDay(number);
      const isSame = year === date.year && month === date.month && dayOfMonth === date.day;
      if (!isSame || dayOfDate(date.toString()) !== number) wrong.push(date.toString());
      date = date.add({ days: 1 });
    }
    expect(wrong).toEqual([]);
  });

  it.each(["1900-02-29", "2100-02-29", "2026-02-29", "2026-04-31", "2026-11-00", "2026-00-10", "2026-13-01"])(
    "%s is not in it",
    (date) => {
      expect(dayOfDate(date)).toBeUndefined();
    },
  );

  it.each(["2000-02-29", "2024-02-29", "1900-02-28"])("%s is in it", (date) => {
    expect(dayOfDate(date)).toBeDefined();
  });

  it.each([
    ["with other signs between", "2026/11/21"],
    ["with another first sign", "2026/11-21"],
    ["with another second sign", "2026-11/21"],
    ["with a letter in the year", "2o26-11-21"],
    ["with a letter in the month", "2026-1x-21"],
    ["with a letter in the day", "2026-11-2l"],
    ["with the sign after 9 for a digit", "2026-0:-21"],
    ["with signs that come before and after the digits", "2026-:1-2/"],
    ["with more behind it", "2026-11-211"],
    ["with a time behind it", "2026-11-21T09:00"],
    ["too short", "2026-11-2"],
    ["empty", ""],
  ])("a text %s is no date", (_how, text) => {
    expect(dayOfDate(text)).toBeUndefined();
  });

  it.each([
    ["2000-02-29", "2018-02-28", 17],
    ["2000-02-29", "2018-03-01", 18],
    ["1984-11-21", "2026-11-20", 41],
    ["1984-11-21", "2026-11-21", 42],
    ["1984-11-21", "2026-12-01", 42],
    ["1984-11-05", "2026-10-30", 41],
    ["1984-03-10", "2026-11-09", 42],
    ["2026-11-21", "2026-11-20", -1],
  ])("from %s to %s are %d whole years", (from, to, years) => {
    expect(yearsBetween(day(from), day(to))).toBe(years);
  });

  it("of instants begins two days into year 1 and ends two days before year 10000", () => {
    const first = Date.UTC(2000, 0, 3) - 730_119 * 86_400_000;
    expect(new Date(first).toISOString()).toBe("0001-01-03T00:00:00.000Z");
    const last = Date.UTC(9999, 11, 30);
    expect([first - 1, first, last - 1, last].map(isWithinCalendar)).toEqual([false, true, true, false]);
    expect(isWithinCalendar(NaN)).toBe(false);
  });
});

describe("the clock", () => {
  it.each([
    ["00:00", 0],
    ["09:05", 545],
    ["19:40", 1180],
    ["23:59", 1439],
  ])("%s is minute %d", (time, minute) => {
    expect(minuteOfClock(time)).toBe(minute);
  });

  it.each([
    "24:00",
    "12:60",
    "9:30",
    "09.30",
    "0930:",
    "09:30:00",
    "09:3",
    "",
    "0x:10",
    "/9:30",
    ":9:30",
    "0::30",
    "09:0:",
  ])("%j is no clock time", (time) => {
    expect(minuteOfClock(time)).toBeUndefined();
  });
});

describe("a date with a time", () => {
  it.each([
    ["2026-11-21T09:00", 0],
    ["2026-11-21T09:00:00", 0],
    ["2026-11-21T09:00:07", 7000],
    ["2026-11-21T09:00:59.5", 59_500],
    ["2026-11-21T09:00:07.123456789", 7123],
  ])("%s is read to the millisecond", (text, afterMs) => {
    expect(wallOf(text)).toBe(Date.UTC(2026, 10, 21, 9) + afterMs);
  });

  it.each([
    "2026-11-21 09:00",
    "2026-11-21t09:00",
    "2026-11-21T09:00:60",
    "2026-11-21T09:00:7",
    "2026-11-21T09:00:07.",
    "2026-11-21T09:00:07.1234567891",
    "2026-11-21T09:00:07Z",
    "2026-11-21T09:00x:07",
    "2026-11-21T09:00 :07",
    "2026-11-21T09:0007",
    "2026-11-21T09",
    "2026-11-21",
  ])("%j is none", (text) => {
    expect(wallOf(text)).toBeUndefined();
  });

  it.each(["2026-11-21T14:00:00", "2026-11-21T14:00:00z", "2026-11-21T14:00:00+00:00", "Z"])(
    "%j is no instant, only UTC written Z is one",
    (text) => {
      expect(instantOf(text)).toBeUndefined();
    },
  );

  it.each([
    "1969-12-31T23:59:59",
    "2026-11-21T14:05:09",
    "2026-11-21T23:59:59",
    "2026-11-21T00:00:00.007",
    "2026-11-21T09:10:11.250",
    "0044-03-15T12:00:00",
  ])("%s is written as it was read", (text) => {
    const wall = wallOf(text) ?? NaN;
    expect(isoDateTime(wall)).toBe(text);
    expect(dayOfWall(wall)).toBe(dayOfDate(text.slice(0, 10)));
  });
});
