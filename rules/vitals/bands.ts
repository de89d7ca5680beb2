/** Single values against the protocol's bands (protocol section 6). */
import type { MedicalHistory, VitalsReading } from "../intake.ts";
import type { Protocol } from "../protocol.ts";

export type Band = "none" | "review" | "stop";

/**
 * A high first reading is decided by the lower of the two, once a valid second one is there whole. A second one that is
 * high by itself has not been repeated. An absent band is of a missing value.
 */
export function decideHigh(
  first: Band | undefined,
  repeat: Band | undefined,
  isValidRepeat: boolean,
): { readonly band: Band; readonly isRepeated: boolean } {
  if (first !== undefined && first !== "none" && repeat !== undefined && isValidRepeat)
    return { band: worse(first, repeat) === first ? repeat : first, isRepeated: true };
  return { band: worse(first, repeat), isRepeated: false };
}

/** The worse of two; an absent one counts for nothing. */
export function worse(one: Band | undefined, other: Band | undefined): Band {
  if (one === "stop" || other === "stop") return "stop";
  return one === "review" || other === "review" ? "review" : "none";
}

/** Half a blood pressure can be too high; it cannot be in range. */
export function highPressure(
  reading: VitalsReading | undefined,
  systolicReviewAbove: number,
  protocol: Protocol,
): Band | undefined {
  const { systolicMmHg: systolic, diastolicMmHg: diastolic } = reading ?? {};
  if ((systolic ?? 0) >= protocol.systolicStopFromMmHg || (diastolic ?? 0) >= protocol.diastolicStopFromMmHg)
    return "stop";
  if ((systolic ?? 0) > systolicReviewAbove || (diastolic ?? 0) > protocol.diastolicReviewAboveMmHg)
    return "review";
  return systolic === undefined || diastolic === undefined ? undefined : "none";
}

/** At or above a limit is in its band; absent for a missing value. */
export function highBand(value: number | undefined, reviewFrom: number, stopFrom: number): Band | undefined {
  if (value === undefined) return undefined;
  if (value >= stopFrom) return "stop";
  return value >= reviewFrom ? "review" : "none";
}

/** At or below a limit is in its band; absent for a missing value. */
export function lowBand(value: number | undefined, reviewTo: number, stopTo: number): Band | undefined {
  if (value === undefined) return undefined;
  if (value <= stopTo) return "stop";
  return value <= reviewTo ? "review" : "none";
}

/** With a recorded usual value only the points below it count; otherwise the limits on air. */
export function spo2Band(
  percent: number | undefined,
  usual: number | undefined,
  protocol: Protocol,
): Band | undefined {
  if (percent === undefined) return undefined;
  if (usual !== undefined)
    return highBand(usual - percent, protocol.spo2BelowUsualReviewPoints, protocol.spo2BelowUsualStopPoints);
  if (percent < protocol.spo2StopBelowPercent) return "stop";
  return percent <= protocol.spo2ReviewToPercent ? "review" : "none";
}

/** Oxygen now is a new need unless the patient is known to have it at home. */
export function oxygenBand(reading: VitalsReading | undefined, history: MedicalHistory | undefined): Band {
  const mayBeOnOxygen = reading?.isOnOxygen === "yes" || reading?.isOnOxygen === "not-sure";
  return mayBeOnOxygen && history?.homeOxygen !== "yes" ? "stop" : "none";
}

/** Anyone less than alert (MOAA/S 5) is in the stop band. */
export function sedationBand(moaas: number | undefined, protocol: Protocol): Band {
  return moaas !== undefined && moaas < protocol.moaasStopBelow ? "stop" : "none";
}
