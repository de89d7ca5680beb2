import { describe, expect, it } from "vitest";
import { sayCalendarDate } from "../../rules/calendar-date.ts";

describe("a date in words", () => {
  it.each([
    ["1984-01-09", "9 Jan 1984"],
    ["1984-02-29", "29 Feb 1984"],
    ["1984-03-04", "4 Mar 1984"],
    ["1984-04-30", "30 Apr 1984"],
    ["1984-05-01", "1 May 1984"],
    ["1984-06-10", "10 Jun 1984"],
    ["1984-07-11", "11 Jul 1984"],
    ["1984-08-31", "31 Aug 1984"],
    ["1984-09-20", "20 Sep 1984"],
    ["1984-10-02", "2 Oct 1984"],
    ["1984-11-21", "21 Nov 1984"],
    ["1984-12-31", "31 Dec 1984"],
  ])("%s is %s", (date, words) => {
    expect(sayCalendarDate(date)).toBe(words);
  });

  it.each([
    "",
    "spring 1984",
    "1984-13-01",
    "1984-00-01",
    "84-03-04",
    "1984-3-04",
    "1984-03-4",
    "1984-03-041",
    "on 1984-03-04",
    "1984-03-04T09:00",
  ])("%j is no date and stays as it is", (text) => {
    expect(sayCalendarDate(text)).toBe(text);
  });
});
