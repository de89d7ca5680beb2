import { describe, expect, it } from "vitest";
import { defaultProtocol, type ProtocolKey } from "../../../rules/data/default-protocol.ts";
import { checkOrder } from "../../../rules/protocol-overrides/check-order.ts";

type Pair = readonly [below: ProtocolKey, above: ProtocolKey];

/** What the protocol says of both, once each has the value. */
function contradictions([below, above]: Pair, belowValue: number, aboveValue: number): readonly string[] {
  const protocol = { ...defaultProtocol, [below]: belowValue, [above]: aboveValue };
  return checkOrder(protocol)
    .filter(({ key, message }) => key === below && message.includes(`Change ${below} or ${above} so`))
    .map(({ message }) => message);
}

describe("settings that only make sense in one order", () => {
  it("the default protocol holds together", () => {
    expect(checkOrder(defaultProtocol)).toEqual([]);
  });

  it.each<Pair>([
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
  ])("%s must be below %s", (below, above) => {
    expect(contradictions([below, above], 100, 101)).toEqual([]);
    expect(contradictions([below, above], 100, 100)).toHaveLength(1);
    expect(contradictions([below, above], 101, 100)[0]).toContain(" must be below ");
  });

  it.each<Pair>([
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
  ])("%s may not be more than %s", (below, above) => {
    expect(contradictions([below, above], 100, 100)).toEqual([]);
    expect(contradictions([below, above], 101, 100)[0]).toContain(" may not be more than ");
  });

  it("is told with both labels, both values and both defaults", () => {
    const [message] = contradictions(["gapIntermediateHours", "gapLongHours"], 48, 36);

    expect(message?.replaceAll("\u00a0", " ")).toBe(
      'gapIntermediateHours: "Gap asked of occasional use before the start, intermediate" (48 h; default 12 h) may not be more than "Gap asked of occasional use before the start, long, or not known" (36 h; default 24 h). Change gapIntermediateHours or gapLongHours so that they fit together.',
    );
  });
});
