import type { Measure, MonitoringPlan } from "../../../../rules/index.ts";

const marginLeftPx = 14;
const marginRightPx = 22;
const laneTopPx = 24;
const laneHeightPx = 50;
const axisHeightPx = 44;

/** In the order in which a nurse reads the flowsheet. */
export const measureNames: Readonly<Record<Measure, string>> = {
  "bp-hr": "Blood pressure, heart rate",
  "rr-sedation": "Breathing rate, sedation",
  spo2: "SpO\u2082",
  capnography: "Capnography",
};
export const measures: readonly Measure[] = ["bp-hr", "rr-sedation", "spo2", "capnography"];

export type MeasureLane = {
  readonly measure: Measure;
  readonly name: string;
  readonly topPx: number;
  readonly lineYPx: number;
  readonly ticksPx: readonly number[];
  /** Measured without a pause up to here, from the first tick; absent: at the ticks alone. */
  readonly continuousToPx?: number;
};

export type MonitoringLayout = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly axisYPx: number;
  readonly fromPx: number;
  readonly toPx: number;
  readonly xOf: (minute: number) => number;
  readonly labelMinutes: readonly number[];
  readonly lanes: readonly MeasureLane[];
};

export function layOutMonitoring(plan: MonitoringPlan, widthPx: number): MonitoringLayout {
  const minutes = plan.checks.map((check) => check.atMinute);
  const firstMinute = Math.min(0, ...minutes);
  const lastMinute = Math.max(plan.stayUntilMinute, plan.durationMinutes, ...minutes);
  const fromPx = marginLeftPx;
  const toPx = widthPx - marginRightPx;
  const xOf = (minute: number) =>
    fromPx + ((minute - firstMinute) / Math.max(1, lastMinute - firstMinute)) * (toPx - fromPx);
  const lanes = measures
    .map((measure) => ({ measure, at: minutesOf(plan, measure) }))
    .filter(({ at }) => at.length > 0)
    .map(({ measure, at }, index) => ({
      measure,
      name: measureNames[measure],
      topPx: index * laneHeightPx,
      lineYPx: index * laneHeightPx + laneTopPx + 16,
      ticksPx: at.map(xOf),
      ...(measure === "spo2" && { continuousToPx: xOf(continuousUntilMinute(plan, at)) }),
    }));
  const axisYPx = lanes.length * laneHeightPx;
  return {
    widthPx,
    heightPx: axisYPx + axisHeightPx,
    axisYPx,
    fromPx,
    toPx,
    xOf,
    labelMinutes: roundMinutes(lastMinute),
    lanes,
  };
}

/** Above the baseline SpO2 is measured until discharge, which is never before the end of the stay. */
function continuousUntilMinute({ tier, stayUntilMinute }: MonitoringPlan, at: readonly number[]): number {
  const lastCheck = Math.max(...at);
  return tier === "baseline" ? lastCheck : Math.max(lastCheck, stayUntilMinute);
}

/** The minutes at which a measure is due, in order, each once. */
export function minutesOf(plan: MonitoringPlan, measure: Measure): readonly number[] {
  const at = plan.checks.filter((check) => check.measures.includes(measure)).map((check) => check.atMinute);
  return [...new Set(at)].sort((a, b) => a - b);
}

function roundMinutes(lastMinute: number): readonly number[] {
  const stepMinutes = [10, 20, 30, 60, 120, 240, 480].find((step) => lastMinute / step <= 9) ?? 480;
  return Array.from({ length: Math.floor(lastMinute / stepMinutes) + 1 }, (_, index) => index * stepMinutes);
}
