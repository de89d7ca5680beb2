/** The kinds of answer an intake holds, each with the sentence people read when it does not fit. */
import { z } from "zod";
import { dayOfDate, zoneClock } from "../../rules/index.ts";

const noBreak = "\u00a0";

const isMissing = (input: unknown) => input === undefined || input === null || input === "";

/** What was given, short enough for a sentence. */
function shown(input: unknown): string {
  const text = typeof input === "string" ? input : JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

type Complaint = { readonly input?: unknown };
const missing = (name: string, ask: string) => `${name} is missing. ${ask}`;
const orMissing =
  (name: string, ask: string, otherwise: (input: unknown) => string) =>
  ({ input }: Complaint) =>
    isMissing(input) ? missing(name, ask) : otherwise(input);

/** Text of 1 to `maxCharacters`, not blank, kept exactly as typed. */
export function text(name: string, maxCharacters: number) {
  const ask = "Enter it.";
  return z
    .string({ error: orMissing(name, ask, (input) => `${name} must be text, not ${shown(input)}.`) })
    .max(maxCharacters, {
      error: ({ input }) =>
        `${name} has ${(input as string).length} characters; at most ${maxCharacters} fit. Shorten it.`,
    })
    .regex(/\S/, { error: missing(name, ask) });
}

/** One of the listed words. */
export function choice<const Words extends readonly string[]>(name: string, words: Words) {
  return z.enum(words, {
    error: orMissing(name, "Choose an answer.", (input) => {
      return `${name} cannot be "${shown(input)}". Use one of: ${words.join(", ")}.`;
    }),
  });
}

/** "yes", "no" or "not-sure"; absent: not asked, which is not a "no". */
export const answer = (name: string) => choice(name, ["yes", "no", "not-sure"]);

type Bounds = { readonly min: number; readonly max: number; readonly unit?: string };

/** A number with its unit and inclusive bounds. A value outside is asked about again, never used. */
export function measure(name: string, { min, max, unit }: Bounds, ask = "Check the unit.") {
  const withUnit = unit ? `${noBreak}${unit}` : "";
  const outside = ({ input }: Complaint) =>
    `${name} ${shown(input)}${withUnit} is outside ${min}-${max}${withUnit}. ${ask}`;
  return z
    .number({
      error: orMissing(
        name,
        "Enter a number.",
        (input) => `${name} must be a number, not "${shown(input)}".`,
      ),
    })
    .min(min, { error: outside, abort: true })
    .max(max, { error: outside, abort: true });
}

/** A whole number with its unit and inclusive bounds. */
export function wholeNumber(name: string, bounds: Bounds, ask = "Check the number.") {
  return measure(name, bounds, ask).refine(Number.isInteger, {
    error: ({ input }) => `${name} ${shown(input)} must be a whole number. ${ask}`,
  });
}

/** True for a calendar date that exists, "2028-02-29"; the years 1900 to 2199. */
export function isRealDate(date: string): boolean {
  return /^(?:19|20|21)/.test(date) && dayOfDate(date) !== undefined;
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A calendar date that exists, "2026-11-21". */
export function date(name: string) {
  const error = orMissing(name, "Enter year, month and day.", (input) => {
    return `${name} "${shown(input)}" is not a date of the calendar. Write it like 2026-11-21.`;
  });
  return z.string({ error }).refine(isRealDate, { error, abort: true }).meta({ format: "date" });
}

/** A 24-hour clock time, "21:30". */
export function clockTime(name: string) {
  const error = orMissing(name, "Enter hours and minutes.", (input) => {
    return `${name} "${shown(input)}" is not a 24-hour clock time. Write it like 21:30.`;
  });
  return z.string({ error }).regex(clock, { error, abort: true });
}

/** Wall-clock date and time in the clinic's zone, "2026-11-21T09:00". */
export function localDateTime(name: string) {
  const error = orMissing(name, "Enter the date and the time.", (input) => {
    return `${name} "${shown(input)}" is not a date and time. Write it like 2026-11-21T09:00.`;
  });
  return z.string({ error }).refine(isLocalDateTime, { error, abort: true });
}

function isLocalDateTime(value: string): boolean {
  return value[10] === "T" && isRealDate(value.slice(0, 10)) && clock.test(value.slice(11));
}

/** As many characters as an instant has to the nanosecond; the rules read no finer one. */
const longestInstant = "2026-11-21T14:00:00.123456789Z".length;

/** An instant in UTC, "2026-11-21T14:00:00Z". */
export function instant(name: string) {
  const error = orMissing(name, "Send the instant.", (input) => {
    return `${name} "${shown(input)}" is not an instant in UTC. Write it like 2026-11-21T14:00:00Z.`;
  });
  return z.iso.datetime({ error }).max(longestInstant, { error });
}

/** A zone of the IANA database, "America/New_York". */
export function timeZone(name: string) {
  const error = orMissing(name, "Name the zone, like America/New_York.", (input) => {
    return `${name} "${shown(input)}" is not a known time zone. Write it like America/New_York.`;
  });
  return z.string({ error }).max(64, { error }).refine(isTimeZone, { error, abort: true });
}

/** True when this runtime knows the zone by name; offsets such as "+05:00" are refused because they ignore clock changes. */
export function isTimeZone(name: string): boolean {
  return zoneClock(name) !== undefined;
}
