import { sayCalendarDate, type SaidTime } from "../../../../rules/index.ts";
import { fullDateAndTime } from "../../ui/clock-labels.ts";

export const saidWords: Readonly<Record<SaidTime["said"], string>> = {
  today: "today",
  "this-morning": "this morning",
  "last-night": "last night",
  yesterday: "yesterday",
  "2-3-days-ago": "2 to 3\u00a0days ago",
  "4-7-days-ago": "4 to 7\u00a0days ago",
  "1-4-weeks-ago": "1 to 4\u00a0weeks ago",
  "more-than-4-weeks-ago": "more than 4\u00a0weeks ago",
  date: "on a date not given",
  exact: "at a time not given",
  "not-sure": "not sure",
};

/** What was said: "20 Nov 2026 21:30"; with the moment of saying where the words hang on it: "last night (said Sat 21 Nov 2026 08:05 EST)". */
export function saidTimeInWords(time: SaidTime, clinicZone: string): string {
  const day = time.date === undefined ? saidWords[time.said] : sayCalendarDate(time.date);
  const clock = time.time === undefined ? "" : ` ${time.time}`;
  const away = time.timeZone === undefined || time.timeZone === clinicZone ? "" : `, ${time.timeZone}`;
  const saidAtMs = time.saidAt === undefined ? Number.NaN : Date.parse(time.saidAt);
  const said =
    Number.isNaN(saidAtMs) || time.date !== undefined
      ? ""
      : ` (said ${fullDateAndTime(saidAtMs, clinicZone)})`;
  return `${day}${clock}${away}${said}`;
}
