/** One measure out of its range, in words: the value, the protocol's limit, what to consider. */
import type { VitalsFacts } from "../facts.ts";
import type { VitalsReading } from "../intake.ts";
import { systolicReviewLimit, type JudgedVitals, type Measure, type OutOfRange } from "./judge.ts";
import type { Protocol } from "../protocol.ts";
import { sayBloodPressure, sayDuration, sayNumber, sayQuantity } from "../quantity.ts";
import type { Message } from "../rule.ts";
import type { Years } from "../units.ts";

export type VitalsContext = {
  readonly vitals: VitalsFacts;
  readonly ageYears?: Years;
  readonly judged: JudgedVitals;
  readonly protocol: Protocol;
};

const labels: Readonly<Record<Measure, string>> = {
  "blood-pressure": "blood pressure",
  "heart-rate": "heart rate",
  "respiratory-rate": "respiratory rate",
  spo2: "SpO2",
  oxygen: "oxygen",
  sedation: "sedation score (MOAA/S)",
};

/** The whole message for one measure. */
export function sayOutOfRange(out: OutOfRange, context: VitalsContext): Message {
  const { first, repeat } = context.judged;
  const values = [first, repeat].flatMap((reading) => (reading && sayValue(out.measure, reading)) ?? []);
  return {
    title: `${out.measure === "oxygen" ? "" : `${labels[out.measure]} `}${values.join(", then ")}`,
    text: [limitInWords(out, context), whatToConsider(out, context)],
    reasons: [
      ...reasonFor("vitals.first", "first reading", out.measure, first),
      ...reasonFor("vitals.repeat", "second reading", out.measure, repeat),
    ],
  };
}

function reasonFor(path: string, which: string, measure: Measure, reading: VitalsReading | undefined) {
  const value = reading && sayValue(measure, reading);
  if (value === undefined) return [];
  const clockTime = reading?.takenAt?.slice(11, 16);
  const at = clockTime === undefined ? "time not written down" : `at ${clockTime}`;
  return [{ path, says: `${which} ${at}: ${value}` }];
}

function sayValue(measure: Measure, reading: VitalsReading): string | undefined {
  const { heartRatePerMinute, respiratoryRatePerMinute, spo2Percent, isOnOxygen, moaas } = reading;
  switch (measure) {
    case "blood-pressure":
      return sayPressure(reading);
    case "heart-rate":
      return heartRatePerMinute === undefined ? undefined : sayQuantity(heartRatePerMinute, "beats/min");
    case "respiratory-rate":
      return respiratoryRatePerMinute === undefined
        ? undefined
        : sayQuantity(respiratoryRatePerMinute, "breaths/min");
    case "spo2":
      return spo2Percent === undefined ? undefined : sayQuantity(spo2Percent, "%");
    case "oxygen":
      if (isOnOxygen === "yes") return "on oxygen now";
      return isOnOxygen === "not-sure" ? "not sure whether on oxygen now" : undefined;
    case "sedation":
      return moaas === undefined ? undefined : sayNumber(moaas);
  }
}

function sayPressure({ systolicMmHg, diastolicMmHg }: VitalsReading): string | undefined {
  if (systolicMmHg !== undefined && diastolicMmHg !== undefined)
    return sayBloodPressure(systolicMmHg, diastolicMmHg);
  if (systolicMmHg !== undefined) return `${sayQuantity(systolicMmHg, "mmHg")} systolic`;
  return diastolicMmHg === undefined ? undefined : `${sayQuantity(diastolicMmHg, "mmHg")} diastolic`;
}

function limitInWords(
  { measure, isHigh }: OutOfRange,
  { judged, protocol, ageYears }: VitalsContext,
): string {
  const mmHg = (value: number): string => sayQuantity(value, "mmHg");
  const beats = (value: number): string => sayQuantity(value, "beats/min");
  const breaths = (value: number): string => sayQuantity(value, "breaths/min");
  switch (measure) {
    case "blood-pressure":
      return isHigh
        ? `This clinic's protocol: review above ${mmHg(systolicReviewLimit(ageYears, protocol))} systolic or ` +
            `${mmHg(protocol.diastolicReviewAboveMmHg)} diastolic; no start from ` +
            `${mmHg(protocol.systolicStopFromMmHg)} systolic or ${mmHg(protocol.diastolicStopFromMmHg)} diastolic.`
        : lowLimit(mmHg(protocol.systolicLowReviewToMmHg), mmHg(protocol.systolicLowStopToMmHg));
    case "heart-rate":
      return isHigh
        ? highLimit(beats(protocol.heartHighReviewFromPerMinute), beats(protocol.heartHighStopFromPerMinute))
        : lowLimit(beats(protocol.heartLowReviewToPerMinute), beats(protocol.heartLowStopToPerMinute));
    case "respiratory-rate":
      return isHigh
        ? highLimit(
            breaths(protocol.respiratoryHighReviewFromPerMinute),
            breaths(protocol.respiratoryHighStopFromPerMinute),
          )
        : lowLimit(
            breaths(protocol.respiratoryLowReviewToPerMinute),
            breaths(protocol.respiratoryLowStopToPerMinute),
          );
    case "spo2":
      return spo2Limit(judged.usualSpo2Percent, protocol);
    case "oxygen":
      return "No home oxygen is recorded, so this counts as a new need for oxygen.";
    case "sedation":
      return `This clinic's protocol: no start below ${sayNumber(protocol.moaasStopBelow)} (fully alert).`;
  }
}

function highLimit(review: string, noStart: string): string {
  return `This clinic's protocol: review from ${review}; no start from ${noStart}.`;
}

function lowLimit(review: string, noStart: string): string {
  return `This clinic's protocol: review at ${review} or below; no start at ${noStart} or below.`;
}

function spo2Limit(usualPercent: number | undefined, protocol: Protocol): string {
  if (usualPercent === undefined)
    return (
      `This clinic's protocol, on air: review at ${sayQuantity(protocol.spo2ReviewToPercent, "%")} or below; ` +
      `no start below ${sayQuantity(protocol.spo2StopBelowPercent, "%")}.`
    );
  return (
    `Recorded usual value ${sayQuantity(usualPercent, "%")}. This clinic's protocol: review from ` +
    `${sayQuantity(protocol.spo2BelowUsualReviewPoints, "points")} below it; ` +
    `no start from ${sayQuantity(protocol.spo2BelowUsualStopPoints, "points")} below it.`
  );
}

function whatToConsider({ band, isHigh, isRepeated }: OutOfRange, context: VitalsContext): string {
  const { vitals, protocol, judged } = context;
  const who =
    band === "stop" ? "do not start; call the clinician." : "a prescriber reviews this before the start.";
  const asSentence = upperFirst(who);
  if (!isHigh) return asSentence;
  const after = vitals.repeatAfterMinutes;
  if (isRepeated && after !== undefined)
    return `Repeated after ${sayDuration(after / 60)}; the lower of the two decided. ${asSentence}`;
  const gap = sayQuantity(protocol.repeatReadingAfterMinutes, "min");
  return judged.repeat === undefined
    ? `Consider a second reading after ${gap}: the lower of the two decides. Until then: ${who}`
    : `There is no valid repeat of this reading yet (${gap} later, whole, both times written down). Until then: ${who}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
