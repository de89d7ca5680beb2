import { describe, expect, it } from "vitest";
import type { MonitoringTier } from "../../../rules/assessment.ts";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import { scheduleChecks } from "../../../rules/monitoring/schedule.ts";

function told(tier: MonitoringTier, endMinute: number): readonly string[] {
  return scheduleChecks(tier, endMinute, defaultProtocol).map(
    ({ atMinute, phase, measures }) => `${atMinute} ${phase}: ${measures.join(" ")}`,
  );
}

/** Protocol section 5: 0 is before, the end itself still during. */
describe("every check, minute by minute", () => {
  it("baseline, 40 min", () => {
    expect(told("baseline", 40)).toEqual([
      "0 before: bp-hr rr-sedation spo2",
      "10 during: bp-hr spo2",
      "20 during: bp-hr rr-sedation spo2",
      "30 during: bp-hr spo2",
      "40 during: bp-hr rr-sedation spo2",
      "55 after: bp-hr rr-sedation spo2",
      "70 after: bp-hr rr-sedation spo2",
      "100 after: bp-hr rr-sedation spo2",
    ]);
  });

  it("enhanced, 15 min: the check at the expected peak comes after the end", () => {
    expect(told("enhanced", 15)).toEqual([
      "0 before: bp-hr rr-sedation spo2",
      "10 during: bp-hr rr-sedation spo2",
      "15 during: bp-hr rr-sedation spo2",
      "25 after: bp-hr rr-sedation spo2",
      "35 after: bp-hr rr-sedation spo2",
      "40 after: bp-hr spo2",
      "45 after: bp-hr rr-sedation spo2",
      "75 after: bp-hr rr-sedation spo2",
    ]);
  });

  it("high, 12 min: capnography throughout", () => {
    const all = "bp-hr rr-sedation spo2 capnography";
    expect(told("high", 12)).toEqual([
      `0 before: ${all}`,
      `5 during: ${all}`,
      `10 during: ${all}`,
      `12 during: ${all}`,
      `22 after: ${all}`,
      `32 after: ${all}`,
      "40 after: bp-hr spo2 capnography",
      `42 after: ${all}`,
      `57 after: ${all}`,
      `72 after: ${all}`,
    ]);
  });
});
