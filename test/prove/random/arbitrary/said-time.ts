/** When something was, as it was said: around the morning of the visit, years away, or not at all. */
import fc from "fast-check";
import type { SaidTime } from "../../../../rules/intake.ts";
import { oneOf, rarely } from "./answers.ts";

const usualMoment = oneOf("2026-11-21T13:12:00Z", "2026-11-21T04:58:00Z", "2026-11-19T22:00:00Z");
const unusualMoment = oneOf(
  "2026-11-01T05:30:00Z",
  "0001-01-01T00:00:00Z",
  "9999-12-31T23:59:59.999Z",
  "2031-02-01T00:00:00Z",
  "2026-11-21T13:12Z",
  "2026-11-21T13:12:00.123456789Z",
  "2026-11-21T13:12:00.1234567890123Z",
);
const saidAt = rarely(usualMoment, unusualMoment);

const date = rarely(
  oneOf("2026-11-21", "2026-11-20", "2026-11-18", "2026-10-30", "2026-10-20", "2025-01-01"),
  oneOf("2026-11-22", "2028-02-29", "1900-01-01", "2199-12-31", "2026-11-01", "2026-03-08"),
);
const time = oneOf("00:00", "01:30", "03:00", "06:15", "08:59", "09:01", "12:00", "21:30", "23:59");
const timeZone = oneOf(
  "Pacific/Kiritimati",
  "america/new_york",
  "EST5EDT",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "UTC",
);

const optional = <Value>(arbitrary: fc.Arbitrary<Value>, freq: number) =>
  fc.option(arbitrary, { nil: undefined, freq });

/** Only the parts that belong to the words, as the form sends them; the moment of saying is missing now and then. */
export const saidTime: fc.Arbitrary<SaidTime> = fc
  .record({
    said: oneOf(
      ...(["today", "this-morning", "last-night", "yesterday", "2-3-days-ago", "4-7-days-ago"] as const),
      ...(["1-4-weeks-ago", "more-than-4-weeks-ago", "date", "exact", "exact", "exact", "not-sure"] as const),
    ),
    saidAt: optional(saidAt, 12),
    date,
    time,
    isNarrowed: fc.boolean(),
    timeZone: fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: timeZone }),
  })
  .map(({ isNarrowed, ...all }) => partsThatBelong(all, isNarrowed));

const narrowed: readonly SaidTime["said"][] = ["today", "this-morning", "last-night", "yesterday"];

function partsThatBelong(
  all: Required<Pick<SaidTime, "said" | "date" | "time">> & {
    readonly saidAt: string | undefined;
    readonly timeZone: string | undefined;
  },
  isNarrowed: boolean,
): SaidTime {
  const { said, saidAt: moment, date: day, time: clock, timeZone: zone } = all;
  const isDated = said === "date" || said === "exact";
  const hasTime = said === "exact" || (isNarrowed && narrowed.includes(said));
  return {
    said,
    ...(moment !== undefined && { saidAt: moment }),
    ...(isDated && { date: day }),
    ...(hasTime && { time: clock }),
    ...(zone !== undefined && { timeZone: zone }),
  };
}

export const saidTimeOrNever: fc.Arbitrary<SaidTime | "never"> = fc.oneof(
  fc.constant("never" as const),
  saidTime,
);
