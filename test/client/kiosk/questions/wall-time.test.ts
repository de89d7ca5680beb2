import { expect, test } from "vitest";
import { dayIn, isAhead } from "../../../../src/client/kiosk/questions/kinds/wall-time.ts";

const newYork = "America/New_York";

test.each([
  ["09:00", "2026-11-21T14:00:30Z", newYork, false],
  ["09:01", "2026-11-21T14:00:30Z", newYork, true],
  ["00:00", "2026-11-21T05:00:00Z", newYork, false],
  ["23:59", "2026-11-21T05:00:00Z", newYork, true],
  ["13:00", "2026-11-21T12:30:00Z", "Europe/Madrid", false],
  ["14:00", "2026-11-21T12:30:00Z", "Europe/Madrid", true],
])("C05 “today %s”, said at %s in %s, lies ahead: %s", (time, saidAt, zone, expected) => {
  expect(isAhead(time, saidAt, zone)).toBe(expected);
});

test("C05 a time that comes twice as the clocks go back has come when it came first", () => {
  const secondTenPastOne = "2026-11-01T06:10:00Z";
  expect(isAhead("01:50", secondTenPastOne, newYork)).toBe(false);
  expect(isAhead("02:10", secondTenPastOne, newYork)).toBe(true);
});

test("C05 in the hour after the clocks went forward nothing that has passed lies ahead", () => {
  const tenPastThree = "2026-03-08T07:10:00Z";
  expect(isAhead("03:05", tenPastThree, newYork)).toBe(false);
  expect(isAhead("03:15", tenPastThree, newYork)).toBe(true);
});

test("the day is that of the clinic's zone", () => {
  expect(dayIn(Date.parse("2026-11-22T03:00:00Z"), newYork)).toBe("2026-11-21");
  expect(dayIn(Date.parse("2026-11-22T03:00:00Z"), "Europe/Madrid")).toBe("2026-11-22");
});
