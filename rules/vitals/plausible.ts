/** Which typed vital signs can be used, and which are slips of the hand to be asked again. */
import {
  plausibleSpo2Percent,
  plausibleVitals,
  plausibleWeightKg,
  type PlausibleRange,
} from "../data/plausible-vitals.ts";
import type { VitalsFacts } from "../facts.ts";
import type { VitalsReading } from "../intake.ts";
import { sayBloodPressure, sayNumber, sayQuantity } from "../quantity.ts";

/** A value that is asked again and never used, with what is wrong and what to do. */
export type ImplausibleValue = { readonly path: string; readonly says: string };

const measures = Object.keys(plausibleVitals) as (keyof typeof plausibleVitals)[];

/** The reading without its implausible values; itself when all are plausible. */
export function usableReading(reading: VitalsReading): VitalsReading {
  return isWhollyUsable(reading) ? reading : withoutImplausible(reading);
}

function isWhollyUsable(reading: VitalsReading): boolean {
  const { systolicMmHg, heartRatePerMinute, respiratoryRatePerMinute, spo2Percent } = reading;
  return (
    isAbsentOrInRange(systolicMmHg, plausibleVitals.systolicMmHg) &&
    isAbsentOrInRange(heartRatePerMinute, plausibleVitals.heartRatePerMinute) &&
    isAbsentOrInRange(respiratoryRatePerMinute, plausibleVitals.respiratoryRatePerMinute) &&
    (reading.diastolicMmHg === undefined || isDiastolicUsable(reading)) &&
    (spo2Percent === undefined || isSpo2Usable(spo2Percent))
  );
}

function withoutImplausible(reading: VitalsReading): VitalsReading {
  const usable: { -readonly [Key in keyof VitalsReading]: VitalsReading[Key] } = { ...reading };
  for (const measure of measures) {
    const value = usable[measure];
    if (value !== undefined && !isInRange(value, plausibleVitals[measure])) usable[measure] = undefined;
  }
  if (isSwapped(reading)) usable.systolicMmHg = undefined;
  if (reading.diastolicMmHg !== undefined && !isDiastolicUsable(reading)) usable.diastolicMmHg = undefined;
  if (reading.spo2Percent !== undefined && !isSpo2Usable(reading.spo2Percent)) usable.spo2Percent = undefined;
  return usable;
}

/** Whole percent above a fraction and up to 100. */
export function isSpo2Usable(percent: number): boolean {
  return (
    Number.isInteger(percent) &&
    percent > plausibleSpo2Percent.aboveFraction &&
    percent <= plausibleSpo2Percent.high
  );
}

/** Every value that cannot be used, in words; empty when all can. */
export function implausibleValues(vitals: VitalsFacts): readonly ImplausibleValue[] {
  const { first, repeat, weightKg, firstAgeMinutes } = vitals;
  const found: ImplausibleValue[] = [];
  if (first !== undefined && !isWhollyUsable(first)) found.push(...inReading(first, "vitals.first"));
  if (repeat !== undefined && !isWhollyUsable(repeat)) found.push(...inReading(repeat, "vitals.repeat"));
  if (weightKg !== undefined && (weightKg < plausibleWeightKg.low || weightKg > plausibleWeightKg.high))
    found.push(outOfRange("vitals.weightKg", weightKg, plausibleWeightKg, "Check the unit."));
  if (firstAgeMinutes !== undefined && firstAgeMinutes < 0)
    found.push({
      path: "vitals.first.takenAt",
      says: "The time of the reading lies in the future. Check the clock and write the time again.",
    });
  return found;
}

function inReading(reading: VitalsReading, path: string): readonly ImplausibleValue[] {
  const found: ImplausibleValue[] = [];
  const { systolicMmHg: systolic, diastolicMmHg: diastolic, spo2Percent } = reading;
  for (const measure of measures) {
    const value = reading[measure];
    if (value !== undefined && !isInRange(value, plausibleVitals[measure]))
      found.push(outOfRange(`${path}.${measure}`, value, plausibleVitals[measure], "Measure again."));
  }
  if (systolic !== undefined && diastolic !== undefined && diastolic >= systolic)
    found.push({
      path: `${path}.diastolicMmHg`,
      says:
        `Blood pressure ${sayBloodPressure(systolic, diastolic)}: diastolic is not below systolic. ` +
        "Check whether they were swapped, and measure again.",
    });
  else if (diastolic !== undefined && !isDiastolicUsable(reading))
    found.push({
      path: `${path}.diastolicMmHg`,
      says: `Diastolic pressure ${sayQuantity(diastolic, "mmHg")} cannot be a reading. Measure again.`,
    });
  if (spo2Percent !== undefined && !isSpo2Usable(spo2Percent))
    found.push({ path: `${path}.spo2Percent`, says: wrongSpo2(spo2Percent) });
  return found;
}

function isAbsentOrInRange(value: number | undefined, range: PlausibleRange): boolean {
  return value === undefined || isInRange(value, range);
}

function isInRange(value: number, { low, high }: PlausibleRange): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

function isSwapped({ systolicMmHg, diastolicMmHg }: VitalsReading): boolean {
  return systolicMmHg !== undefined && diastolicMmHg !== undefined && diastolicMmHg >= systolicMmHg;
}

function isDiastolicUsable(reading: VitalsReading): boolean {
  const { diastolicMmHg } = reading;
  return (
    diastolicMmHg !== undefined &&
    Number.isInteger(diastolicMmHg) &&
    diastolicMmHg > 0 &&
    diastolicMmHg <= plausibleVitals.systolicMmHg.high &&
    !isSwapped(reading)
  );
}

function outOfRange(path: string, value: number, range: PlausibleRange, whatToDo: string): ImplausibleValue {
  const { label, unit, low, high } = range;
  const isWhole = Number.isInteger(value) || unit === "kg";
  const wrong = isWhole
    ? `is outside ${sayNumber(low)} to ${sayQuantity(high, unit)}`
    : "is not a whole number";
  return { path, says: `${capital(label)} ${sayQuantity(value, unit)} ${wrong}. ${whatToDo}` };
}

function wrongSpo2(percent: number): string {
  if (percent > plausibleSpo2Percent.high)
    return `SpO2 ${sayQuantity(percent, "%")} is above ${sayQuantity(plausibleSpo2Percent.high, "%")}. Measure again.`;
  if (percent <= plausibleSpo2Percent.aboveFraction)
    return `SpO2 ${sayNumber(percent)} looks like a fraction. Write it as a whole percentage, such as ${sayQuantity(97, "%")}.`;
  return `SpO2 ${sayQuantity(percent, "%")} is not a whole percentage. Write what the oximeter shows.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
