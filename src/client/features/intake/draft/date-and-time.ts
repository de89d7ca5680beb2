import { sayCalendarDate } from "../../../../../rules/index.ts";

/** What keeps a date and time, kept as "2026-11-21T09:00", from being one: at which of its two boxes, and what to do. */
export type DateAndTimeProblem = { readonly at: "date" | "time"; readonly says: string };

/** The answers that are a date and a time in two boxes. */
export const isDateAndTime = (name: string): boolean => /(^|\.)(plannedStart|takenAt)$/.test(name);

/** Absent: it is a date and time, or nothing is written in either box. */
export function problemOfDateAndTime(written: string): DateAndTimeProblem | undefined {
  if (written === "") return undefined;
  const [date = "", time = ""] = written.split("T");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    const says = date === "" ? "Date is missing. Enter it beside the time." : unreadableDate(date);
    return { at: "date", says };
  }
  if (time === "")
    return { at: "time", says: `Time on ${sayCalendarDate(date)} is missing. Enter it, like 14:30.` };
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  return {
    at: "time",
    says: `“${time}” is not a time of the 24-hour clock. Write it like 14:30, or like 2:30 pm.`,
  };
}

const unreadableDate = (date: string) =>
  `“${date}” is not a date. Write year, month and day, like 2026-11-21.`;
