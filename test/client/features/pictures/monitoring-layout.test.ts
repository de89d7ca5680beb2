import { expect, test } from "vitest";
import { layOutMonitoring } from "../../../../src/client/features/pictures/monitoring-layout.ts";
import { enhancedPlan } from "../../../support/builders/assessment-builder.ts";

const spo2In = (plan = enhancedPlan) => {
  const layout = layOutMonitoring(plan, 560);
  const lane = layout.lanes.find(({ measure }) => measure === "spo2");
  return { ...layout, endsPx: lane?.continuousToPx };
};

test.each(["enhanced", "high"] as const)(
  "C20 the bar of SpO₂ in the %s schedule goes on to the end of the stay, as its words say",
  (tier) => {
    const { endsPx, xOf } = spo2In({ ...enhancedPlan, tier });
    expect(endsPx).toBe(xOf(120));
  },
);

test("in the baseline schedule the bar of SpO₂ ends with its last check", () => {
  const { endsPx, xOf } = spo2In({ ...enhancedPlan, tier: "baseline" });
  expect(endsPx).toBe(xOf(100));
});

test("no other measure has a bar", () => {
  const { lanes } = layOutMonitoring(enhancedPlan, 560);
  const others = lanes.filter(({ measure }) => measure !== "spo2");
  expect(others.map(({ continuousToPx }) => continuousToPx)).toEqual([undefined, undefined]);
});
