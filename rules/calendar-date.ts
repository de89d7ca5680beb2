import type { IsoDate } from "./intake.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "4 Mar 1984" for "1984-03-04"; text that is not a date is given back as it is. */
export function sayCalendarDate(date: IsoDate): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const monthName = months[Number(month) - 1];
  if (year === undefined || day === undefined || monthName === undefined) return date;
  return `${String(Number(day))} ${monthName} ${year}`;
}
