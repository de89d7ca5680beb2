import { expect, test } from "vitest";
import {
  clockTime,
  dayAndTime,
  fullDateAndTime,
  minuteOfDay,
  weekdayAndTime,
} from "../../../src/client/ui/clock-labels.ts";

const startMs = Date.parse("2026-11-21T14:00:00Z");
const newYork = "America/New_York";

test("an instant reads in the clinic's zone, 24 hours, month as letters", () => {
  expect(fullDateAndTime(startMs, newYork)).toBe("Sat 21 Nov 2026 09:00 EST");
  expect(dayAndTime(startMs, newYork)).toBe("Sat 21 Nov 09:00");
  expect(weekdayAndTime(startMs, newYork)).toBe("Sat 09:00");
  expect(clockTime(startMs, newYork)).toBe("09:00");
});

test("midnight is 00:00, and September has three letters", () => {
  expect(dayAndTime(Date.parse("2026-09-01T04:00:00Z"), newYork)).toBe("Tue 1 Sep 00:00");
});

test("the night on which clocks go back says which of the two hours is meant", () => {
  expect(fullDateAndTime(Date.parse("2026-11-01T05:30:00Z"), newYork)).toBe("Sun 1 Nov 2026 01:30 EDT");
  expect(fullDateAndTime(Date.parse("2026-11-01T06:30:00Z"), newYork)).toBe("Sun 1 Nov 2026 01:30 EST");
});

test("a zone that the browser does not know is shown as UTC and says so", () => {
  expect(fullDateAndTime(startMs, "Mars/Olympus")).toBe("Sat 21 Nov 2026 14:00 UTC");
  expect(minuteOfDay(startMs, "Mars/Olympus")).toBe(840);
});
