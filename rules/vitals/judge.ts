/** The two readings before the start, judged together. Shared by the rules that look at vitals. */
import type { Facts, VitalsFacts } from "../facts.ts";
import type { MedicalHistory, VitalsReading } from "../intake.ts";
import type { Protocol } from "../protocol.ts";
import {
  decideHigh,
  highBand,
  highPressure,
  lowBand,
  oxygenBand,
  sedationBand,
  spo2Band,
  worse,
  type Band,
} from "./bands.ts";
import { isSpo2Usable, usableReading } from "./plausible.ts";

export type Measure = "blood-pressure" | "heart-rate" | "respiratory-rate" | "spo2" | "oxygen" | "sedation";

/** One measure out of its range. */
export type OutOfRange = {
  readonly measure: Measure;
  readonly band: "review" | "stop";
  readonly isHigh: boolean;
  /** Only for a high reading: a valid repeat was there, and the lower of the two decided. */
  readonly isRepeated: boolean;
};

export type JudgedVitals = {
  /** The usable values. */
  readonly first?: VitalsReading;
  readonly repeat?: VitalsReading;
  readonly outOfRange: readonly OutOfRange[];
  /** The recorded usual saturation that SpO2 was compared with; absent: the limits on air were used. */
  readonly usualSpo2Percent?: number;
};

/** Judges both readings. Implausible values are left out: they are asked again, never used. */
export function judgeVitals(
  { vitals = {}, visit, history }: Pick<Facts, "vitals" | "visit" | "history">,
  protocol: Protocol,
): JudgedVitals {
  const first = vitals.first && usableReading(vitals.first);
  const repeat = vitals.repeat && usableReading(vitals.repeat);
  const usualSpo2Percent = usualSpo2(history);
  const systolicReviewAbove = systolicReviewLimit(visit.ageYears, protocol);
  const isValidRepeat = isRepeatValid(vitals, protocol);
  const found: OutOfRange[] = [];
  const addHigh = (
    measure: Measure,
    ofFirst: Band | undefined,
    ofRepeat: Band | undefined,
    isRepeatWhole = isValidRepeat,
  ): void => {
    if (worse(ofFirst, ofRepeat) === "none") return;
    const { band, isRepeated } = decideHigh(ofFirst, ofRepeat, isRepeatWhole);
    if (band !== "none") found.push({ measure, band, isHigh: true, isRepeated });
  };
  const addLow = (measure: Measure, ofFirst: Band | undefined, ofRepeat: Band | undefined): void => {
    const band = worse(ofFirst, ofRepeat);
    if (band !== "none") found.push({ measure, band, isHigh: false, isRepeated: false });
  };

  addHigh(
    "blood-pressure",
    highPressure(first, systolicReviewAbove, protocol),
    highPressure(repeat, systolicReviewAbove, protocol),
    isValidRepeat && repeat?.systolicMmHg !== undefined && repeat.diastolicMmHg !== undefined,
  );
  addLow(
    "blood-pressure",
    lowBand(first?.systolicMmHg, protocol.systolicLowReviewToMmHg, protocol.systolicLowStopToMmHg),
    lowBand(repeat?.systolicMmHg, protocol.systolicLowReviewToMmHg, protocol.systolicLowStopToMmHg),
  );
  const { heartHighReviewFromPerMinute: heartReview, heartHighStopFromPerMinute: heartStop } = protocol;
  addHigh(
    "heart-rate",
    highBand(first?.heartRatePerMinute, heartReview, heartStop),
    highBand(repeat?.heartRatePerMinute, heartReview, heartStop),
  );
  const { heartLowReviewToPerMinute: slowReview, heartLowStopToPerMinute: slowStop } = protocol;
  addLow(
    "heart-rate",
    lowBand(first?.heartRatePerMinute, slowReview, slowStop),
    lowBand(repeat?.heartRatePerMinute, slowReview, slowStop),
  );
  const { respiratoryHighReviewFromPerMinute: fastReview, respiratoryHighStopFromPerMinute: fastStop } =
    protocol;
  addHigh(
    "respiratory-rate",
    highBand(first?.respiratoryRatePerMinute, fastReview, fastStop),
    highBand(repeat?.respiratoryRatePerMinute, fastReview, fastStop),
  );
  const { respiratoryLowReviewToPerMinute: fewReview, respiratoryLowStopToPerMinute: fewStop } = protocol;
  addLow(
    "respiratory-rate",
    lowBand(first?.respiratoryRatePerMinute, fewReview, fewStop),
    lowBand(repeat?.respiratoryRatePerMinute, fewReview, fewStop),
  );
  addLow(
    "spo2",
    spo2Band(first?.spo2Percent, usualSpo2Percent, protocol),
    spo2Band(repeat?.spo2Percent, usualSpo2Percent, protocol),
  );
  addLow("oxygen", oxygenBand(first, history), oxygenBand(repeat, history));
  addLow("sedation", sedationBand(first?.moaas, protocol), sedationBand(repeat?.moaas, protocol));
  return { first, repeat, outOfRange: found, usualSpo2Percent };
}

/** The limit for older patients only when the age is known to reach it; otherwise the stricter one. */
export function systolicReviewLimit(ageYears: number | undefined, protocol: Protocol): number {
  return ageYears !== undefined && ageYears >= protocol.vitalsOlderAgeYears
    ? protocol.systolicReviewAboveOlderMmHg
    : protocol.systolicReviewAboveMmHg;
}

/** The repeat counts when both times are known and the protocol's minutes lie between them. */
export function isRepeatValid({ repeatAfterMinutes }: VitalsFacts, protocol: Protocol): boolean {
  return repeatAfterMinutes !== undefined && repeatAfterMinutes >= protocol.repeatReadingAfterMinutes;
}

/** Only with lung disease, and only a plausible value. */
function usualSpo2(history: MedicalHistory | undefined): number | undefined {
  const usual = history?.usualSpo2Percent;
  if (usual === undefined || !isSpo2Usable(usual)) return undefined;
  return history?.lungDisease === "other" ? usual : undefined;
}
