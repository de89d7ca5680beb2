import { describe, expect, it } from "vitest";
import type { MonitoringPlan, MonitoringTier } from "../../rules/assessment.ts";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import type { Route } from "../../rules/intake.ts";
import { planMonitoring } from "../../rules/monitoring-plan.ts";

const tiers = ["baseline", "enhanced", "high"] as const;

function plan(tier: MonitoringTier, durationMinutes = 40, route: Route = "iv-infusion"): MonitoringPlan {
  const visit = { route, durationMinutes, isDurationAssumed: false };
  return planMonitoring({ tier, tierBecause: [] }, visit, defaultProtocol);
}

function minutesOf(
  { checks }: MonitoringPlan,
  measure: "bp-hr" | "rr-sedation" | "capnography",
): readonly number[] {
  return checks.filter(({ measures }) => measures.includes(measure)).map(({ atMinute }) => atMinute);
}

describe("the schedule of a 40-minute infusion", () => {
  it("baseline", () => {
    expect(minutesOf(plan("baseline"), "bp-hr")).toEqual([0, 10, 20, 30, 40, 55, 70, 100]);
    expect(minutesOf(plan("baseline"), "rr-sedation")).toEqual([0, 20, 40, 55, 70, 100]);
    expect(plan("baseline")).toMatchObject({ stayUntilMinute: 120, capnography: "If available" });
    expect(plan("baseline").thenEveryMinutes).toBeUndefined();
  });

  it("enhanced", () => {
    expect(minutesOf(plan("enhanced"), "bp-hr")).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 100]);
    expect(minutesOf(plan("enhanced"), "rr-sedation")).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 100]);
    expect(plan("enhanced")).toMatchObject({ stayUntilMinute: 120, thenEveryMinutes: 30 });
  });

  it("high", () => {
    const every5 = [0, 5, 10, 15, 20, 25, 30, 35, 40, 50, 60, 70, 85, 100];
    expect(minutesOf(plan("high"), "bp-hr")).toEqual(every5);
    expect(minutesOf(plan("high"), "rr-sedation")).toEqual(every5);
    expect(minutesOf(plan("high"), "capnography")).toEqual(every5);
    expect(plan("high")).toMatchObject({
      stayUntilMinute: 160,
      thenEveryMinutes: 30,
      capnography: "Yes, throughout",
    });
    expect(plan("high").staff).toContain("observer");
  });
});

describe("any duration", () => {
  const durations = [1, 5, 15, 39, 40, 41, 60, 90, 240, 1440];
  const all = tiers.flatMap((tier) => durations.map((minutes) => [tier, minutes] as const));

  it.each(all)(
    "%s, %i min: at the start, at the end, at the peak; in order, each minute once",
    (tier, minutes) => {
      const { checks, stayUntilMinute } = plan(tier, minutes);
      const at = checks.map(({ atMinute }) => atMinute);

      expect(at).toEqual([...new Set(at)].sort((one, other) => one - other));
      expect(minutesOf(plan(tier, minutes), "bp-hr")).toEqual(expect.arrayContaining([0, 40, minutes]));
      expect(minutesOf(plan(tier, minutes), "rr-sedation")).toEqual(expect.arrayContaining([0, minutes]));
      expect(stayUntilMinute).toBeGreaterThanOrEqual(at.at(-1) ?? Infinity);
      expect(stayUntilMinute).toBeGreaterThanOrEqual(120);
      expect(checks.every(({ measures }) => measures.includes("spo2"))).toBe(true);
    },
  );

  it("a short infusion has its peak check after the end", () => {
    expect(plan("baseline", 15).checks.find(({ atMinute }) => atMinute === 40)).toEqual({
      atMinute: 40,
      measures: ["bp-hr", "spo2"],
      phase: "after",
    });
  });

  it("a higher tier never checks less", () => {
    for (const minutes of durations) {
      const [baseline, enhanced, high] = tiers.map(
        (tier) => minutesOf(plan(tier, minutes), "rr-sedation").length,
      );
      expect(enhanced).toBeGreaterThanOrEqual(baseline ?? Infinity);
      expect(high).toBeGreaterThanOrEqual(enhanced ?? Infinity);
    }
  });
});

describe("other routes", () => {
  it.each(["im", "nasal-esketamine", "oral-or-sublingual"] as const)("%s counts from the dose", (route) => {
    expect(plan("enhanced", 40, route).checks).toEqual(plan("enhanced").checks);
    expect(plan("enhanced", 40, route).stayInWords).toContain("from the dose");
  });
});

describe("the strip of limits", () => {
  it("says every limit of the protocol in words", () => {
    const strip = plan("baseline").thresholds.map(
      ({ measure, review, stop }) => `${measure} | ${review} | ${stop}`,
    );

    expect(strip.map((line) => line.replaceAll("\u00a0", " "))).toEqual([
      "SpO2 | below 94 %, or 3 points or more below the start value | below 90 %",
      "Respiratory rate | 10 /min or less | 8 /min or less, or pauses in breathing",
      "Blood pressure | above 160/100 mmHg (either) | 180/110 mmHg or more (either); or chest pain, severe headache, change of vision",
      "Heart rate | 50 /min or less, 111 /min or more | 40 /min or less, 131 /min or more",
      "Sedation (MOAA/S) | 4 | 3: pause; 2 or less: emergency",
    ]);
  });
});
