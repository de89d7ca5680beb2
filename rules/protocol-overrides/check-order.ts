import { protocolSettings, type ProtocolKey } from "../data/default-protocol.ts";
import type { Protocol } from "../protocol.ts";
import { sayQuantity } from "../quantity.ts";
import type { ProtocolProblem } from "./problem.ts";

/** Settings that only make sense in this order. Each pair holds in the default protocol. */
const mustBeBelow: readonly (readonly [below: ProtocolKey, above: ProtocolKey])[] = [
  ["systolicReviewAboveMmHg", "systolicStopFromMmHg"],
  ["systolicReviewAboveOlderMmHg", "systolicStopFromMmHg"],
  ["diastolicReviewAboveMmHg", "diastolicStopFromMmHg"],
  ["systolicLowStopToMmHg", "systolicLowReviewToMmHg"],
  ["systolicLowReviewToMmHg", "systolicReviewAboveMmHg"],
  ["respiratoryLowStopToPerMinute", "respiratoryLowReviewToPerMinute"],
  ["respiratoryHighReviewFromPerMinute", "respiratoryHighStopFromPerMinute"],
  ["heartLowStopToPerMinute", "heartLowReviewToPerMinute"],
  ["heartHighReviewFromPerMinute", "heartHighStopFromPerMinute"],
  ["spo2BelowUsualReviewPoints", "spo2BelowUsualStopPoints"],
  ["duringSpo2StopBelowPercent", "duringSpo2ReviewBelowPercent"],
  ["duringRespiratoryStopToPerMinute", "duringRespiratoryReviewToPerMinute"],
  ["duringSystolicReviewAboveMmHg", "duringSystolicStopFromMmHg"],
  ["duringDiastolicReviewAboveMmHg", "duringDiastolicStopFromMmHg"],
];

const mayNotExceed: readonly (readonly [below: ProtocolKey, above: ProtocolKey])[] = [
  ["spo2StopBelowPercent", "spo2ReviewToPercent"],
  ["systolicReviewAboveMmHg", "systolicReviewAboveOlderMmHg"],
  ["recentUltraShortHours", "recentShortHours"],
  ["recentShortHours", "recentIntermediateHours"],
  ["recentIntermediateHours", "recentLongHours"],
  ["gapUltraShortHours", "gapShortHours"],
  ["gapShortHours", "gapIntermediateHours"],
  ["gapIntermediateHours", "gapLongHours"],
  ["zDrugStrongHours", "zDrugNotedHours"],
  ["bpEveryMinutesHigh", "bpEveryMinutes"],
  ["breathingEveryMinutesEnhanced", "breathingEveryMinutesBaseline"],
  ["breathingEveryMinutesHigh", "breathingEveryMinutesEnhanced"],
  ["stayAfterEndMinutesEnhanced", "stayAfterEndMinutesHigh"],
];

/** Pairs of settings that contradict each other once a clinic's changes are in: a review limit beyond the stop limit and the like. */
export function checkOrder(protocol: Protocol): readonly ProtocolProblem[] {
  return [
    ...mustBeBelow
      .filter(([below, above]) => protocol[below] >= protocol[above])
      .map((pair) => contradiction(pair, "must be below", protocol)),
    ...mayNotExceed
      .filter(([below, above]) => protocol[below] > protocol[above])
      .map((pair) => contradiction(pair, "may not be more than", protocol)),
  ];
}

function contradiction(
  [below, above]: readonly [ProtocolKey, ProtocolKey],
  relation: string,
  protocol: Protocol,
): ProtocolProblem {
  return {
    key: below,
    message: `${below}: ${describe(below, protocol)} ${relation} ${describe(above, protocol)}. Change ${below} or ${above} so that they fit together.`,
  };
}

function describe(key: ProtocolKey, protocol: Protocol): string {
  const setting = protocolSettings.find((each) => each.key === key);
  if (setting === undefined) return key;
  const { label, unit, value } = setting;
  return `"${label}" (${sayQuantity(protocol[key], unit)}; default ${sayQuantity(value, unit)})`;
}
