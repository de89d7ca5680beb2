import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import { currentMedicines, isTakenWithinDays, isWithinHours } from "../../../rules/medicines/current-use.ts";
import { takenOther } from "../../support/builders/facts-builder.ts";

type Taken = Parameters<typeof takenOther>[2];

const minute = 1 / 60;
const over = { pattern: "stopped", daysUsedInLast14: 0, lastHours: 29 * 24 } as const;
const selegiline = (taken: Taken) => takenOther("selegiline", ["maoi"], taken);

describe("whether a medicine counts as taken now", () => {
  it.each<[string, Taken, boolean]>([
    ["stopped, used on no day of the last 14, last on day 29", over, false],
    ["the same, said to be as needed", { ...over, pattern: "as-needed" }, false],
    ["the same, taken once", { ...over, pattern: "one-off" }, false],
    ["said to be regular", { ...over, pattern: "regular" }, true],
    ["how often not sure", { ...over, pattern: "not-sure" }, true],
    ["how often not asked", { ...over, pattern: undefined }, true],
    ["used on one day of the last 14", { ...over, daysUsedInLast14: 1 }, true],
    ["days not sure", { ...over, daysUsedInLast14: "not-sure" }, true],
    ["days not asked", { ...over, daysUsedInLast14: undefined }, false],
    ["last dose not known", { ...over, lastHours: undefined }, true],
    ["last taken late on day 28", { ...over, lastHours: 29 * 24 - minute }, true],
  ])("%s: %s", (_when, taken, isCurrent) => {
    expect(isTakenWithinDays(selegiline(taken), 28)).toBe(isCurrent);
  });

  it("a range stands at its latest instant already", () => {
    const between = (hoursBeforeStart: number) => {
      const { lastDose, ...medicine } = selegiline({ ...over, lastHours: hoursBeforeStart });
      return { ...medicine, ...(lastDose && { lastDose: { ...lastDose, isExact: false } }) };
    };

    expect(isTakenWithinDays(between(28 * 24), 28)).toBe(true);
    expect(isTakenWithinDays(between(28 * 24 + minute), 28)).toBe(false);
  });

  it("those of the class, in the order of the list", () => {
    const medicines = [
      selegiline({}),
      takenOther("sertraline", ["none"], {}),
      selegiline(over),
      takenOther("phenelzine", ["maoi", "none"], {}),
    ];

    expect(currentMedicines(medicines, "maoi", defaultProtocol).map(({ name }) => name)).toEqual([
      "selegiline",
      "phenelzine",
    ]);
    expect(currentMedicines(medicines, "xanthine", defaultProtocol)).toEqual([]);
  });

  it("within hours that are exactly reached, and when nobody can say", () => {
    expect(isWithinHours(selegiline({ lastHours: 24 }), 24)).toBe(true);
    expect(isWithinHours(selegiline({ lastHours: 24 + minute }), 24)).toBe(false);
    expect(isWithinHours(selegiline({}), 24)).toBe(true);
  });
});
