import { describe, expect, it } from "vitest";
import type { MonitoringPlan, MonitoringTier } from "../../rules/assessment.ts";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import { planMonitoring } from "../../rules/monitoring-plan.ts";
import type { Protocol } from "../../rules/protocol.ts";

function plan(tier: MonitoringTier, durationMinutes: number, protocol: Protocol): MonitoringPlan {
  const visit = { route: "iv-infusion", durationMinutes, isDurationAssumed: false } as const;
  return planMonitoring({ tier, tierBecause: [] }, visit, protocol);
}

/** Protocol section 5: the later of what is counted from the start, from the end, and the last listed check. */
describe("how long to stay", () => {
  it.each<[MonitoringTier, number, Partial<Protocol>, number]>([
    ["baseline", 40, {}, 120],
    ["enhanced", 40, {}, 120],
    ["high", 40, {}, 160],
    ["baseline", 90, {}, 150],
    ["enhanced", 90, {}, 150],
    ["high", 90, {}, 210],
    ["baseline", 40, { spo2AfterEndMinutesBaseline: 100 }, 140],
    ["enhanced", 40, { stayAfterEndMinutesEnhanced: 100 }, 140],
    ["high", 40, { stayAfterEndMinutesHigh: 180 }, 220],
    ["baseline", 40, { afterEndMinutesBaseline: [15, 30, 60, 240] }, 280],
    ["enhanced", 40, { afterEndMinutesEnhanced: [10, 20, 30, 60, 240] }, 280],
    ["high", 40, { afterEndMinutesHigh: [10, 20, 30, 45, 60, 240] }, 280],
  ])("%s, %i min, clinic's changes %o: to minute %i", (tier, minutes, changes, until) => {
    expect(plan(tier, minutes, { ...defaultProtocol, ...changes }).stayUntilMinute).toBe(until);
  });
});

describe("plans that are kept for the next patient", () => {
  it("one of the same tier, route and duration is not worked out twice", () => {
    const protocol = { ...defaultProtocol };
    const kept = plan("high", 40, protocol).checks;

    expect(plan("high", 40, protocol).checks).toBe(kept);
    expect(plan("high", 41, protocol).checks).not.toBe(kept);
    expect(plan("high", 40, { ...defaultProtocol }).checks).not.toBe(kept);
  });

  it("256 are kept for each protocol; the next one lets them go, so that memory stays bounded", () => {
    const protocol = { ...defaultProtocol };
    const first = plan("baseline", 1, protocol).checks;
    for (let minutes = 2; minutes <= 256; minutes += 1) plan("baseline", minutes, protocol);

    expect(plan("baseline", 1, protocol).checks).toBe(first);
    plan("baseline", 257, protocol);
    expect(plan("baseline", 1, protocol).checks).not.toBe(first);
    expect(plan("baseline", 1, protocol).checks).toEqual(first);
  });
});
