import { expect, test } from "vitest";
import { ageInYears } from "../../../src/client/ui/age.ts";

test.each([
  ["1984-03-04", "2026-03-03T09:00", 41],
  ["1984-03-04", "2026-03-04T09:00", 42],
  ["2004-02-29", "2026-02-28T09:00", 21],
  ["2004-02-29", "2026-03-01T09:00", 22],
  ["2026-11-21", "2026-11-21T09:00", 0],
])("born %s, on %s: %i years", (birthDate, onDate, years) => {
  expect(ageInYears(birthDate, onDate)).toBe(years);
});

test("a date that cannot be read gives no age", () => {
  expect(ageInYears("4 March 1984", "2026-11-21")).toBeUndefined();
});
