import { describe, expect, it } from "vitest";
import { checkNumber } from "../../../rules/protocol-overrides/check-number.ts";

const gap = { key: "gap", label: "Gap", unit: "h", value: 12, stricter: "higher", limit: 48 } as const;
const age = { key: "age", label: "Age", unit: "years", value: 65, stricter: "lower", limit: 50 } as const;
const peak = { key: "peak", label: "Peak", unit: "min", value: 40, stricter: "fixed" } as const;

type Setting = Parameters<typeof checkNumber>[0];

describe("a clinic's number", () => {
  it.each<[Setting, unknown]>([
    [gap, 12],
    [gap, 12.5],
    [gap, 48],
    [age, 65],
    [age, 50],
    [peak, 40],
    [{ ...gap, limit: undefined }, 4800],
  ])("%j takes %j", (setting, value) => {
    expect(checkNumber(setting, value)).toBeUndefined();
  });

  it.each<[Setting, unknown, string]>([
    [
      gap,
      "24",
      '"24" for "Gap" is not a number; the default is 12 h. Write a number without quotes, or leave the entry out.',
    ],
    [
      gap,
      Number.NaN,
      'NaN for "Gap" is not a number; the default is 12 h. Write a number without quotes, or leave the entry out.',
    ],
    [peak, 45, '45 for "Peak" cannot be changed; the default is 40 min. Leave the entry out.'],
    [age, 60.5, '60.5 for "Age" is not a whole number; the default is 65 years. Write a whole number.'],
    [
      gap,
      11,
      '11 for "Gap" is weaker than the default; the default is 12 h. A clinic may only make it higher: write 12 h or higher.',
    ],
    [
      age,
      66,
      '66 for "Age" is weaker than the default; the default is 65 years. A clinic may only make it lower: write 65 years or lower.',
    ],
    [
      gap,
      49,
      '49 for "Gap" goes beyond 48 h, the furthest it may be moved; the default is 12 h. Check the unit.',
    ],
    [
      age,
      49,
      '49 for "Age" goes beyond 50 years, the furthest it may be moved; the default is 65 years. Check the unit.',
    ],
  ])("%j refuses %j", (setting, value, sentence) => {
    const problem = checkNumber(setting, value);

    expect(problem?.key).toBe(setting.key);
    expect(problem?.message.replaceAll("\u00a0", " ")).toBe(`${setting.key}: ${sentence}`);
  });
});
