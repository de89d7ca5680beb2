/** The one place where numbers become text. A quantity written elsewhere can be misread; one made here cannot. */
import type { Hours, MmHg } from "./units.ts";

/** Never breaks a line between a number and its unit. */
export const noBreakSpace = "\u00a0";

/** Spellings of units that are misread ("u" as 0, "µ" as m), and how they are written here. */
const unitInFull: Readonly<Record<string, string>> = {
  µg: "mcg",
  μg: "mcg",
  ug: "mcg",
  "µg/h": "mcg/h",
  "μg/h": "mcg/h",
  u: "units",
  U: "units",
  iu: "units",
  IU: "units",
};

const singular: Readonly<Record<string, string>> = {
  units: "unit",
  tablets: "tablet",
  days: "day",
  weeks: "week",
  years: "year",
  points: "point",
};

/**
 * A number with its unit: "0.5 mg", "1,250 mcg", "98 %", "1 tablet". The space is a non-breaking one. No unit gives the
 * number alone; a number that is not finite gives "not known".
 */
export function sayQuantity(value: number, unit: string): string {
  const number = sayNumber(value);
  if (unit === "" || !Number.isFinite(value)) return number;
  const inFull = unitInFull[unit] ?? unit;
  return `${number}${noBreakSpace}${value === 1 ? (singular[inFull] ?? inFull) : inFull}`;
}

/**
 * A number alone, never rounded: leading zero, no trailing zero, commas between thousands, no exponent, a true minus
 * sign. "not known" when it is not finite.
 */
export function sayNumber(value: number): string {
  if (!Number.isFinite(value)) return "not known";
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const [whole = "0", fraction] = writeOut(String(Math.abs(value))).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** "11 h 30 min", "45 min", "12 h": rounded down to the minute, so that an interval is never told as longer. */
export function sayDuration(hours: Hours): string {
  if (!Number.isFinite(hours)) return "not known";
  // Whole minutes divided by 60 and multiplied again may fall a hair short of themselves.
  const minutes = Math.floor(Math.abs(hours) * 60 + 1e-6);
  const wholeHours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts: string[] = [];
  if (wholeHours > 0) parts.push(sayQuantity(wholeHours, "h"));
  if (rest > 0 || wholeHours === 0) parts.push(sayQuantity(rest, "min"));
  return `${hours < 0 && minutes > 0 ? "−" : ""}${parts.join(noBreakSpace)}`;
}

/** "124/78 mmHg". */
export function sayBloodPressure(systolicMmHg: MmHg, diastolicMmHg: MmHg): string {
  return `${sayNumber(systolicMmHg)}/${sayQuantity(diastolicMmHg, "mmHg")}`;
}

/** The digits of a number that JavaScript would write with an exponent. */
function writeOut(text: string): string {
  const [digits = "0", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const [whole = "0", fraction = ""] = digits.split(".");
  const point = whole.length + Number(exponent);
  const all = whole + fraction;
  if (point <= 0) return `0.${"0".repeat(-point)}${all}`;
  return point >= all.length ? all.padEnd(point, "0") : `${all.slice(0, point)}.${all.slice(point)}`;
}
