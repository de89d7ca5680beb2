/** Blood pressure and heart rate before the start, for medicines that act on them. */
import type { JudgedVitals, OutOfRange } from "./judge.ts";

/** True when a reading of either is out of its range. */
export function isCirculationOutOfRange({ outOfRange }: JudgedVitals): boolean {
  return outOfRange.some(isCirculation);
}

/** True only when both were measured, whole and plausible, and neither is out of its range. */
export function isCirculationInRange(judged: JudgedVitals): boolean {
  return isCirculationMeasured(judged) && !isCirculationOutOfRange(judged);
}

/** True when one reading holds a whole blood pressure and a heart rate. */
export function isCirculationMeasured({ first, repeat }: JudgedVitals): boolean {
  return [first, repeat].some(
    (reading) =>
      reading?.systolicMmHg !== undefined &&
      reading.diastolicMmHg !== undefined &&
      reading.heartRatePerMinute !== undefined,
  );
}

function isCirculation({ measure }: OutOfRange): boolean {
  return measure === "blood-pressure" || measure === "heart-rate";
}
