import { z } from "zod";
import { complaint } from "../complaint.ts";
import { choice, clockTime, date, instant, timeZone } from "../fields.ts";

const words = [
  "today",
  "this-morning",
  "last-night",
  "yesterday",
  "2-3-days-ago",
  "4-7-days-ago",
  "1-4-weeks-ago",
  "more-than-4-weeks-ago",
  "date",
  "exact",
  "not-sure",
] as const;

const mayHaveTime: readonly string[] = ["exact", "today", "this-morning", "last-night", "yesterday"];

/** What was said about when; `name` is the question, "Last dose". A "date" needs its date, "exact" its date and time. */
export function saidTime(name: string) {
  return z
    .strictObject({
      said: choice(name, words),
      saidAt: instant(`${name}: moment it was said`).optional(),
      date: date(`${name}: date`).optional(),
      time: clockTime(`${name}: time`).optional(),
      timeZone: timeZone(`${name}: time zone`).optional(),
    })
    .check(({ value, issues }) => {
      const complain = (path: string, message: string) => issues.push(complaint(value, [path], message));
      const isDated = value.said === "date" || value.said === "exact";
      if (isDated && value.date === undefined)
        complain("date", `${name}: date is missing. Enter it, or choose "not sure".`);
      if (value.said === "exact" && value.time === undefined)
        complain("time", `${name}: time is missing. Enter it, or give the date alone.`);
      if (!isDated && value.date !== undefined)
        complain("date", `${name}: a date does not go with "${value.said}". Choose "date" or leave it out.`);
      if (value.time !== undefined && !mayHaveTime.includes(value.said))
        complain("time", `${name}: a time does not go with "${value.said}". Choose "exact" or leave it out.`);
    });
}

/** "never", or when it was; `name` is the question. */
export function saidTimeOrNever(name: string) {
  return z.union([z.literal("never"), saidTime(name)], {
    error: `${name} must be "never" or say when. Choose an answer.`,
  });
}
