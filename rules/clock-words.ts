/** Wall times as people read them. */
import { MS_PER_DAY, MS_PER_MINUTE } from "./units.ts";
import { dateOfDay, type DayNumber, dayOfWall, type WallMs } from "./wall-time.ts";

const weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"] as const;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

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

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
