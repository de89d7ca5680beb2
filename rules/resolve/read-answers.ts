/** Kinds of answers that stand in several sections. */
import type { Answer, SaidTime } from "../intake.ts";
import { dayOfDate, instantOf, minuteOfClock, wallOf } from "../wall-time.ts";
import { zoneClock } from "../zone-clock.ts";
import { numberWithin, oneOf, type Read, textThat, whole } from "./readable.ts";

export const answer = oneOf<Answer>({ yes: true, no: true, "not-sure": true });
export const notSure = oneOf<"not-sure">({ "not-sure": true });
export const never = oneOf<"never">({ never: true });
/** Plausibility is the rules' business; here a number only has to be one. */
export const anyNumber = numberWithin(-Number.MAX_VALUE, Number.MAX_VALUE);
export const isoDate = textThat((date) => dayOfDate(date) !== undefined);
export const localDateTime = textThat((dateTime) => wallOf(dateTime) !== undefined);
export const zoneName = textThat((name) => zoneClock(name) !== undefined);

const wholeSaidTime = whole<SaidTime>(
  {
    said: oneOf<SaidTime["said"]>({
      today: true,
      "this-morning": true,
      "last-night": true,
      yesterday: true,
      "2-3-days-ago": true,
      "4-7-days-ago": true,
      "1-4-weeks-ago": true,
      "more-than-4-weeks-ago": true,
      date: true,
      exact: true,
      "not-sure": true,
    }),
    saidAt: textThat((instant) => instantOf(instant) !== undefined),
    date: isoDate,
    time: textThat((time) => minuteOfClock(time) !== undefined),
    timeZone: zoneName,
  },
  "said",
);

/** A time that cannot be read in any part is a time nobody is sure of. */
export const saidTime: Read<SaidTime> = (value, unreadable) =>
  wholeSaidTime(value, unreadable) ?? { said: "not-sure" };
