import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sayBloodPressure, sayDuration, sayNumber, sayQuantity } from "../../rules/quantity.ts";

const clearNumber = /^−?(?:0|[1-9]\d{0,2}(?:,\d{3})*)(?:\.\d*[1-9])?$/u;

describe("C09 a quantity cannot be misread", () => {
  it.each([
    [0.5, "mg", "0.5\u00a0mg"],
    [5, "mg", "5\u00a0mg"],
    [1250, "mcg", "1,250\u00a0mcg"],
    [1_000_000, "units", "1,000,000\u00a0units"],
    [100_000, "units", "100,000\u00a0units"],
    [12, "µg", "12\u00a0mcg"],
    [12, "μg", "12\u00a0mcg"],
    [25, "µg/h", "25\u00a0mcg/h"],
    [25, "μg/h", "25\u00a0mcg/h"],
    [10, "IU", "10\u00a0units"],
    [10, "iu", "10\u00a0units"],
    [10, "U", "10\u00a0units"],
    [1, "units", "1\u00a0unit"],
    [1, "tablets", "1\u00a0tablet"],
    [1, "days", "1\u00a0day"],
    [1, "weeks", "1\u00a0week"],
    [1, "years", "1\u00a0year"],
    [1, "points", "1\u00a0point"],
    [1.5, "tablets", "1.5\u00a0tablets"],
    [98, "%", "98\u00a0%"],
    [5, "", "5"],
    [-2, "h", "−2\u00a0h"],
    [-0, "h", "0\u00a0h"],
    [1e-7, "mg", "0.0000001\u00a0mg"],
    [2.5e21, "mg", "2,500,000,000,000,000,000,000\u00a0mg"],
    [Number.NaN, "mg", "not known"],
    [Number.POSITIVE_INFINITY, "mg", "not known"],
  ])("%d %s reads %j", (value, unit, text) => {
    expect(sayQuantity(value, unit)).toBe(text);
  });

  it("C09 every representable number has a leading zero, no trailing zero, thousands apart, and its own value", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = sayNumber(value);
        expect(text).toMatch(clearNumber);
        expect(Number(text.replaceAll(",", "").replace("−", "-"))).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 20_000 },
    );
  });

  it("C09 every unit stands behind a non-breaking space, and micro and units are never abbreviated", () => {
    const unit = fc.constantFrom(
      "mg",
      "mcg",
      "µg",
      "μg",
      "ug",
      "U",
      "u",
      "IU",
      "units",
      "mL",
      "g",
      "mcg/h",
      "%",
    );
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), unit, (value, written) => {
        const [number, said, ...rest] = sayQuantity(value, written).split("\u00a0");
        expect(number).toMatch(clearNumber);
        expect(rest).toEqual([]);
        expect(["mg", "mcg", "units", "unit", "mL", "g", "mcg/h", "%"]).toContain(said);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("a duration is told in hours and minutes", () => {
  it.each([
    [11.5, "11\u00a0h\u00a030\u00a0min"],
    [12, "12\u00a0h"],
    [0.75, "45\u00a0min"],
    [0, "0\u00a0min"],
    [11.999, "11\u00a0h\u00a059\u00a0min"],
    [-1.5, "−1\u00a0h\u00a030\u00a0min"],
    [1000, "1,000\u00a0h"],
    [-0.001, "0\u00a0min"],
    [Number.NaN, "not known"],
    [Number.NEGATIVE_INFINITY, "not known"],
  ])("%d h reads %j", (hours, text) => {
    expect(sayDuration(hours)).toBe(text);
  });

  it("C05 whole minutes are told exactly, and nothing is ever rounded up", () => {
    for (let minutes = 0; minutes <= 20_000; minutes += 1) {
      const told = /^(?:([\d,]+)\u00a0h)?\u00a0?(?:(\d+)\u00a0min)?$/u.exec(sayDuration(minutes / 60));
      const [, hours = "0", rest = "0"] = told ?? [];
      expect(Number(hours.replaceAll(",", "")) * 60 + Number(rest)).toBe(minutes);
    }
  });
});

it("a blood pressure is one piece with one unit", () => {
  expect(sayBloodPressure(124, 78)).toBe("124/78\u00a0mmHg");
});
