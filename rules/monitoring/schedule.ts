import type { Measure, MonitoringCheck, MonitoringTier } from "../assessment.ts";
import type { Protocol } from "../protocol.ts";
import type { Minutes } from "../units.ts";

const measureOrder: readonly Measure[] = ["bp-hr", "rr-sedation", "spo2", "capnography"];

type CheckMinutes = {
  readonly bpHr: ReadonlySet<Minutes>;
  readonly breathing: ReadonlySet<Minutes>;
};

/**
 * Every check by the minute from the start, in order, once each: at 0, every so often to the end and at the end, at the
 * expected peak whenever that falls, and at the listed minutes after the end.
 */
export function scheduleChecks(
  tier: MonitoringTier,
  endMinute: Minutes,
  protocol: Protocol,
): readonly MonitoringCheck[] {
  const after = afterEndMinutes(tier, protocol).map((minute) => endMinute + minute);
  const minutes: CheckMinutes = {
    bpHr: new Set([...every(bpEveryMinutes(tier, protocol), endMinute), protocol.peakCheckMinute, ...after]),
    breathing: new Set([...every(breathingEveryMinutes(tier, protocol), endMinute), ...after]),
  };
  return [...new Set([...minutes.bpHr, ...minutes.breathing])]
    .sort((one, other) => one - other)
    .map((atMinute) => ({
      atMinute,
      measures: measuresAt(atMinute, minutes, tier),
      phase: atMinute === 0 ? "before" : atMinute <= endMinute ? "during" : "after",
    }));
}

function measuresAt(
  minute: Minutes,
  { bpHr, breathing }: CheckMinutes,
  tier: MonitoringTier,
): readonly Measure[] {
  return measureOrder.filter((measure) => {
    if (measure === "bp-hr") return bpHr.has(minute);
    if (measure === "rr-sedation") return breathing.has(minute);
    return measure === "spo2" || tier === "high";
  });
}

/** 0, then every so many minutes, and the end itself. */
function every(stepMinutes: Minutes, endMinute: Minutes): readonly Minutes[] {
  const minutes: Minutes[] = [];
  for (let minute = 0; minute < endMinute; minute += stepMinutes) minutes.push(minute);
  return [...minutes, endMinute];
}

export function afterEndMinutes(tier: MonitoringTier, protocol: Protocol): readonly Minutes[] {
  if (tier === "high") return protocol.afterEndMinutesHigh;
  return tier === "enhanced" ? protocol.afterEndMinutesEnhanced : protocol.afterEndMinutesBaseline;
}

export function bpEveryMinutes(tier: MonitoringTier, protocol: Protocol): Minutes {
  return tier === "high" ? protocol.bpEveryMinutesHigh : protocol.bpEveryMinutes;
}

export function breathingEveryMinutes(tier: MonitoringTier, protocol: Protocol): Minutes {
  if (tier === "high") return protocol.breathingEveryMinutesHigh;
  return tier === "enhanced"
    ? protocol.breathingEveryMinutesEnhanced
    : protocol.breathingEveryMinutesBaseline;
}
