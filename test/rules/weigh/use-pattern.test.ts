import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { UsePattern } from "../../../rules/facts.ts";
import { usePattern } from "../../../rules/weigh/use-pattern.ts";
import { takenBenzodiazepine } from "../../support/builders/facts-builder.ts";

type Taken = Parameters<typeof takenBenzodiazepine>[1];

const unasked = { pattern: undefined, daysUsedInLast14: undefined } as const;
const stopped = { pattern: "stopped", daysUsedInLast14: 0 } as const;
const notRegular = { ...stopped, wasRegularBeforeStopping: "no" } as const;
const yesterday = { lastHours: 24 };
const after28Days = { lastHours: 29 * 24 };

/** Protocol section 2. */
describe("the pattern that counts", () => {
  it.each<[string, Taken, UsePattern]>([
    ["said to be regular", { pattern: "regular", daysUsedInLast14: 2 }, "regular"],
    ["how often: not sure", { pattern: "not-sure", daysUsedInLast14: 2 }, "regular"],
    ["how often: not asked", { ...unasked, daysUsedInLast14: 2 }, "regular"],
    ["nothing asked", unasked, "regular"],
    ["as needed, 7 of 14 days", { pattern: "as-needed", daysUsedInLast14: 7 }, "occasional"],
    ["as needed, 8 of 14 days", { pattern: "as-needed", daysUsedInLast14: 8 }, "regular"],
    ["as needed, days not asked", { pattern: "as-needed", daysUsedInLast14: undefined }, "regular"],
    ["as needed, days not sure", { pattern: "as-needed", daysUsedInLast14: "not-sure" }, "regular"],
    ["one-off, 1 of 14 days", { pattern: "one-off", daysUsedInLast14: 1 }, "occasional"],
    ["one-off, 8 of 14 days", { pattern: "one-off", daysUsedInLast14: 8 }, "regular"],
    ["regular, a dose missed", { pattern: "regular", missedOrCutInLast28Days: "yes" }, "stopped-lately"],
    [
      "regular, not sure whether a dose was missed",
      { pattern: "regular", missedOrCutInLast28Days: "not-sure" },
      "regular",
    ],
    [
      "as needed on few days, a dose left out",
      { pattern: "as-needed", daysUsedInLast14: 2, missedOrCutInLast28Days: "yes" },
      "occasional",
    ],
  ])("%s", (_when, taken, pattern) => {
    expect(usePattern(takenBenzodiazepine("alprazolam", { ...yesterday, ...taken }), defaultProtocol)).toBe(
      pattern,
    );
  });

  it.each<[string, Taken, UsePattern]>([
    ["stopped yesterday", { ...stopped, ...yesterday }, "stopped-lately"],
    ["stopped, date unknown", stopped, "stopped-lately"],
    ["stopped, nobody asked whether it was regular", { ...stopped, ...yesterday }, "stopped-lately"],
    [
      "stopped yesterday, not sure whether it was regular",
      { ...stopped, ...yesterday, wasRegularBeforeStopping: "not-sure" },
      "stopped-lately",
    ],
    ["stopped yesterday, never regular", { ...notRegular, ...yesterday }, "occasional"],
    ["stopped after 28 days", { ...stopped, ...after28Days }, "stopped-earlier"],
    ["stopped after 28 days, never regular", { ...notRegular, ...after28Days }, "stopped-earlier"],
    [
      "stopped after 28 days, and yet used on 8 of the last 14",
      { ...stopped, ...after28Days, daysUsedInLast14: 8 },
      "stopped-lately",
    ],
    [
      "stopped after 28 days, and yet used on 7 of the last 14",
      { ...stopped, ...after28Days, daysUsedInLast14: 7 },
      "stopped-earlier",
    ],
    [
      "stopped after 28 days, days not sure",
      { ...stopped, ...after28Days, daysUsedInLast14: "not-sure" },
      "stopped-earlier",
    ],
    [
      "stopped after 28 days, a dose missed in the last 28",
      { ...stopped, ...after28Days, missedOrCutInLast28Days: "yes" },
      "stopped-lately",
    ],
    [
      "stopped after 28 days, not sure whether a dose was missed in the last 28",
      { ...stopped, ...after28Days, missedOrCutInLast28Days: "not-sure" },
      "stopped-lately",
    ],
    [
      "never regular, stopped after 28 days, a dose missed in the last 28",
      { ...notRegular, ...after28Days, missedOrCutInLast28Days: "yes" },
      "stopped-earlier",
    ],
  ])("%s", (_when, taken, pattern) => {
    expect(usePattern(takenBenzodiazepine("alprazolam", taken), defaultProtocol)).toBe(pattern);
  });

  it.each<[string, Taken, UsePattern]>([
    ["from this clinic", { supply: "this-clinic" }, "premedication"],
    ["of unsure origin", { supply: "not-sure" }, "premedication"],
    ["of the patient's own prescription", { supply: "own-prescription" }, "premedication"],
    ["from someone else", { supply: "someone-else" }, "regular"],
    ["from the street", { supply: "street" }, "regular"],
  ])("said to be a premedication, %s", (_when, taken, pattern) => {
    const medicine = takenBenzodiazepine("midazolam", { ...yesterday, ...taken, pattern: "premedication" });

    expect(usePattern(medicine, defaultProtocol)).toBe(pattern);
  });
});
