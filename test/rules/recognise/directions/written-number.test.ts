import { describe, expect, test } from "vitest";
import { readWrittenNumber } from "../../../../rules/recognise/directions/written-number.ts";

describe("C09 what a written number can mean", () => {
  test.each<[written: string, values: readonly number[], oddities?: readonly string[]]>([
    ["5", [5]],
    ["120", [120]],
    ["0.5", [0.5]],
    ["12.75", [12.75]],
    ["1234.5", [1234.5]],
    ["0.125", [0.125]],
    ["0,5", [0.5], ["decimal-comma"]],
    ["12,75", [12.75], ["decimal-comma"]],
    ["1,0", [1], ["decimal-comma", "trailing-zero"]],
    ["1.0", [1], ["trailing-zero"]],
    ["2.50", [2.5], ["trailing-zero"]],
    [".5", [0.5], ["naked-point"]],
    [",25", [0.25], ["naked-point"]],
    [".50", [0.5], ["naked-point", "trailing-zero"]],
    ["1,000", [1, 1000]],
    ["1.000", [1, 1000]],
    ["50,125", [50.125, 50_125]],
    ["100.500", [100.5, 100_500]],
    ["05", [5, 0.5]],
    ["025", [25, 0.25]],
    ["1'000", [1000]],
    ["12’500", [12_500]],
    ["100'000", [100_000]],
    ["1'000'000", [1_000_000]],
    ["1,000,000", [1_000_000]],
    ["12,345,678", [12_345_678]],
    ["1.000.000", [1_000_000]],
    ["1000.000", [1000], ["trailing-zero"]],
  ])("%s", (written, values, oddities = []) => {
    expect(readWrittenNumber(written)).toEqual({ values, oddities });
  });

  test.each([
    "",
    "0",
    "00",
    "0.0",
    ".0",
    "mg",
    "5mg",
    "x5",
    "1.2.2026",
    "12.05.2026",
    "1.2.2026,5",
    ".5.5",
    "1'00",
    "x1'000",
    "1'000x",
    "0'000",
    "1234'567",
    "x1,000,000",
    "1,000,000x",
    "0,000,000",
    "1.000,000",
    "1,00,000",
    "1,000x",
    "x1,000",
    "x05",
    "05x",
    "x.5",
    ".5x",
    "x0,5",
    "0,5x",
    `0${"9".repeat(400)}`,
    "9".repeat(400),
  ])("“%s” is no amount", (written) => {
    expect(readWrittenNumber(written)).toBeUndefined();
  });
});
