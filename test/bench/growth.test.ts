import { describe, expect, test } from "vitest";
import { growthOf, timesLarger } from "../../bench/growth/growth.ts";

describe("growth", () => {
  test("in proportion has the power 1", () => {
    const growth = growthOf([
      [1, 3],
      [10, 30],
      [100, 300],
    ]);
    expect(growth.exponent).toBeCloseTo(1, 9);
    expect(timesLarger(growth)).toBeCloseTo(100, 6);
  });

  test("with the square has the power 2", () => {
    expect(
      growthOf([
        [1, 1],
        [2, 4],
        [4, 16],
      ]).exponent,
    ).toBeCloseTo(2, 9);
  });

  test("that is none has the power 0", () => {
    const growth = growthOf([
      [1000, 5],
      [100_000, 5],
    ]);
    expect(growth.exponent).toBeCloseTo(0, 9);
    expect(timesLarger(growth)).toBeCloseTo(1, 9);
  });
});
