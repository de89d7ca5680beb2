/** Wall times and durations as people read them. */
import { type Hours, MS_PER_DAY, MS_PER_MINUTE } from "./units.ts";
import { dateOfDay, type DayNumber, dayOfWall, type WallMs } from "./wall-time.ts";

const weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"] as const;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const nonBreakingSpace = "\u00a0";

/** "Fri 20 Nov". */
export function dayInWords(day: DayNumber): string {
  const { month, dayOfMonth } = dateOfDay(day);
  return `${weekdays[((day % 7) + 7) % 7] ?? ""} ${dayOfMonth} ${months[month - 1] ?? ""}`;
}

/** "Fri 20 Nov 2026". */
export function fullDayInWords(day: DayNumber): string {
  return `${dayInWords(day)} ${dateOfDay(day).year}`;
}

/** "21:30", rounded down to the minute. */
export function clockInWords(wall: WallMs): string {
  const minute = Math.floor((wall - dayOfWall(wall) * MS_PER_DAY) / MS_PER_MINUTE);
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** "UTC-5", "UTC+5:30", "UTC". */
export function offsetInWords(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / MS_PER_MINUTE);
  if (minutes === 0) return "UTC";
  const rest = minutes % 60 === 0 ? "" : `:${twoDigits(minutes % 60)}`;
  return `UTC${offsetMs < 0 ? "-" : "+"}${Math.floor(minutes / 60)}${rest}`;
}

/**
 * "11 h 30 min", "12 h", "45 min"; from 96 h on "28 days 9 h". Rounded down to the minute, or to the hour with days.
 * A negative duration has a leading minus sign.
 */
export function durationInWords(hours: Hours): string {
  if (!Number.isFinite(hours)) return "an unknown time";
  if (hours < 0) return `−${durationInWords(Math.abs(hours))}`;
  // Hours come from whole minutes; a hair is added so that dividing by 60 and back does not lose one.
  const minutes = Math.floor(hours * 60 + 1e-6);
  if (hours >= 96) {
    return joined([Math.floor(minutes / 1440), "days"], [Math.floor((minutes % 1440) / 60), "h"]);
  }
  return joined([Math.floor(minutes / 60), "h"], [minutes % 60, "min"]);
}

/** Leaves out what is zero, unless both are. */
function joined(...parts: [[number, string], [number, string]]): string {
  const told = parts.filter(([amount]) => amount > 0);
  const shown = told.length === 0 ? parts.slice(1) : told;
  return shown.map(([amount, unit]) => `${amount}${nonBreakingSpace}${unit}`).join(" ");
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
