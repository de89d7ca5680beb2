import { describe, expect, it } from "vitest";
import { clockInWords, dayInWords, fullDayInWords, offsetInWords } from "../../rules/clock-words.ts";
import { dayOfDate, wallOf } from "../../rules/wall-time.ts";

const hourMs = 3_600_000;

describe("days and clock times in words", () => {
  it("names every day of a week, before 1970 too", () => {
    const week = [
      "2026-11-16",
      "2026-11-17",
      "2026-11-18",
      "2026-11-19",
      "2026-11-20",
      "2026-11-21",
      "2026-11-22",
    ];
    const names = week.map((date) => dayInWords(dayOfDate(date) ?? NaN));
    expect(names).toEqual([
      "Mon 16 Nov",
      "Tue 17 Nov",
      "Wed 18 Nov",
      "Thu 19 Nov",
      "Fri 20 Nov",
      "Sat 21 Nov",
      "Sun 22 Nov",
    ]);
    expect(fullDayInWords(dayOfDate("1969-12-31") ?? NaN)).toBe("Wed 31 Dec 1969");
  });

  it.each(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])(
    "names the month %s",
    (month) => {
      const number = new Date(`1 ${month} 2026 12:00 UTC`).getUTCMonth() + 1;
      const date = `2026-${String(number).padStart(2, "0")}-01`;
      expect(fullDayInWords(dayOfDate(date) ?? NaN)).toMatch(
        new RegExp(`^[A-Z][a-z]{2} 1 ${month} 2026$`, "u"),
      );
    },
  );

  it.each([
    ["2026-11-21T00:00", "00:00"],
    ["2026-11-21T09:05:59.999", "09:05"],
    ["1969-12-31T23:59", "23:59"],
  ])("%s shows %s", (dateTime, words) => {
    expect(clockInWords(wallOf(dateTime) ?? NaN)).toBe(words);
  });

  it.each([
    [0, "UTC"],
    [-5 * hourMs, "UTC-5"],
    [5.5 * hourMs, "UTC+5:30"],
    [-3.5 * hourMs, "UTC-3:30"],
    [10 * hourMs, "UTC+10"],
    [hourMs + 5 * 60_000, "UTC+1:05"],
  ])("an offset of %d ms is %s", (offsetMs, words) => {
    expect(offsetInWords(offsetMs)).toBe(words);
  });
});
