import { describe, expect, it } from "vitest";
import type { Facts, MedicineFacts } from "../../../rules/facts.ts";
import { isMedicationUncertain } from "../../../rules/weigh/medication-list.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";

const sertraline = takenOther("sertraline", ["none"], { lastHours: 2, takenFor: ["other"] });
const isUncertain = (medicines: readonly MedicineFacts[], medications: Partial<Facts["medications"]> = {}) =>
  isMedicationUncertain(factsWith({ medicines, medications }).medications);

describe("whether the medication list is settled", () => {
  it.each([
    ["confirmed-none", false],
    ["not-asked", true],
    ["no-answer", true],
    ["declined", true],
    ["listed", true],
  ] as const)("no entry, %s", (list, isOpen) => {
    expect(isUncertain([], { list })).toBe(isOpen);
  });

  it.each([
    ["listed", false],
    ["confirmed-none", true],
    ["not-asked", true],
    ["declined", true],
  ] as const)("one entry, %s", (list, isOpen) => {
    expect(isUncertain([sertraline], { list })).toBe(isOpen);
  });

  it.each([
    ["yes", false],
    [undefined, false],
    ["no", true],
    ["not-sure", true],
  ] as const)("complete: %s", (isComplete, isOpen) => {
    expect(isUncertain([sertraline], { isComplete })).toBe(isOpen);
    expect(isUncertain([], { isComplete })).toBe(isOpen);
  });

  it.each<[string, Partial<MedicineFacts>, boolean]>([
    ["recognised", {}, false],
    ["recognised, with words beside it that nobody understood", { leftOver: ["restful"] }, true],
    ["needing confirmation", { recognition: "needs-confirmation" }, true],
    ["not recognised", { recognition: "unrecognised" }, true],
    ["not recognised, called no sedative", { recognition: "unrecognised", notASedativeBy: "R. Lind" }, false],
  ])("an entry %s", (_when, entry, isOpen) => {
    expect(isUncertain([sertraline, { ...sertraline, ...entry }])).toBe(isOpen);
  });

  it.each([
    ["no", false],
    ["yes", true],
    ["not-sure", true],
    [undefined, true],
  ] as const)("something stopped recently, which the list does not show: %s", (stoppedRecently, isOpen) => {
    expect(isUncertain([sertraline], { stoppedRecently })).toBe(isOpen);
  });
});
