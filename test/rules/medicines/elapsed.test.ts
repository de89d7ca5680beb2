import { describe, expect, it } from "vitest";
import type { TimeBefore } from "../../../rules/facts.ts";
import { isLongerAgo, isNoEarlier, isWithinHours } from "../../../rules/medicines/elapsed.ts";
import { hoursBefore } from "../../support/builders/facts-builder.ts";

const minute = 1 / 60;
const range = (hours: number): TimeBefore => ({ ...hoursBefore(hours), isExact: false });
const { hoursBeforeStart: _start, ...noStart } = hoursBefore(900);

describe("how long ago it was", () => {
  it("day 28 counts whole where the hour is known", () => {
    expect(isLongerAgo(hoursBefore(29 * 24 - minute), 28)).toBe(false);
    expect(isLongerAgo(hoursBefore(29 * 24), 28)).toBe(true);
  });

  it("a range stands at its latest instant already", () => {
    expect(isLongerAgo(range(28 * 24), 28)).toBe(false);
    expect(isLongerAgo(range(28 * 24 + minute), 28)).toBe(true);
  });

  it("is not longer ago when nobody can say", () => {
    expect(isLongerAgo(undefined, 28)).toBe(false);
    expect(isLongerAgo(noStart, 28)).toBe(false);
    expect(isLongerAgo({ ...noStart, isExact: false }, 28)).toBe(false);
  });

  it("is within hours that are exactly reached, and when nobody can say", () => {
    expect(isWithinHours(hoursBefore(72), 72)).toBe(true);
    expect(isWithinHours(hoursBefore(72 + minute), 72)).toBe(false);
    expect(isWithinHours(undefined, 72)).toBe(true);
    expect(isWithinHours(noStart, 72)).toBe(true);
  });

  it("an unknown time is as late as any", () => {
    expect(isNoEarlier(undefined, hoursBefore(1))).toBe(true);
    expect(isNoEarlier(undefined, undefined)).toBe(true);
    expect(isNoEarlier(hoursBefore(1), undefined)).toBe(false);
    expect(isNoEarlier(hoursBefore(1), hoursBefore(2))).toBe(true);
    expect(isNoEarlier(hoursBefore(2), hoursBefore(2))).toBe(true);
    expect(isNoEarlier(hoursBefore(3), hoursBefore(2))).toBe(false);
  });
});
