import { describe, expect, test } from "vitest";
import { compareRatios } from "../../bench/check/compare.ts";
import { comparedTable } from "../../bench/check/tell.ts";

const ratio = (value: number) => [{ name: "decision : peer", value }];
const isMet = (stored: number, measured: number) =>
  compareRatios(ratio(stored), ratio(measured)).map((each) => each.isMet);

describe("a ratio measured again", () => {
  test.each([
    ["21 % worse fails", 1.21, false],
    ["20 % worse still holds", 1.2, true],
    ["the same holds", 1, true],
    ["better holds", 0.5, true],
  ])("%s", (_how, measured, expected) => {
    expect(isMet(1, measured)).toEqual([expected]);
  });

  test("is judged against the stored one, whatever its size", () => {
    expect(isMet(156_904, 156_904 * 1.19)).toEqual([true]);
    expect(isMet(0.02, 0.025)).toEqual([false]);
  });

  test("fails when it was not measured now", () => {
    expect(compareRatios(ratio(1), [])).toEqual([{ name: "decision : peer", stored: 1, isMet: false }]);
  });

  test("fails when it was never stored", () => {
    expect(compareRatios([], ratio(1))).toEqual([{ name: "decision : peer", measured: 1, isMet: false }]);
  });

  test("that is no number counts as not measured", () => {
    expect(compareRatios(ratio(1), ratio(NaN))).toMatchObject([{ isMet: false }]);
  });
});

test("the comparison is told with both figures and the change", () => {
  const compared = compareRatios(
    [
      { name: "bytes", value: 1000 },
      { name: "lost", value: 1 },
    ],
    [{ name: "bytes", value: 1250 }],
  );
  expect(comparedTable(compared).slice(1)).toEqual([
    ["FAILS", "bytes", "1,000", "1,250", "+25 %"],
    ["FAILS", "lost", "1", "not measured", ""],
  ]);
});
