/** Every way of saying truly when a dose was taken. */
import type { SaidTime } from "../../../rules/intake.ts";
import { type Telling, truthfulAnswers } from "../../support/truthful-answers.ts";

/** An answer without its moment, which the device adds; and the dose it is true of. */
export type Saying = {
  readonly said: Omit<SaidTime, "saidAt">;
  readonly doseMs: number;
};

/** "last-night with a time", "exact in another zone". */
export function wayOf({ said: { said, time, timeZone } }: Saying): string {
  if (timeZone !== undefined) return `${said} in another zone`;
  return time === undefined ? said : `${said} with a time`;
}

export const wallIn = (timeZone: string, instant: number): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Hours before speaking at which the doses were taken; whole minutes, for nobody says seconds. */
const takenHoursBefore = [0, 0.2, 0.75, 1.5, 2, 5, 9, 11.5, 20, 26, 60, 170, 672, 673];

/** The doses before a moment of speaking, in all ways of telling them; each also by the clock of another place. */
export function sayingsAt(saidMs: number, timeZone: string, elsewhere: string): readonly Saying[] {
  const spokenOn = wallIn(timeZone, saidMs).toPlainDate();
  return takenHoursBefore.flatMap((hours) => {
    const doseMs = Math.floor((saidMs - hours * hourMs) / minuteMs) * minuteMs;
    const telling = { doseMs, saidAtMs: saidMs, spokenOn, doseWall: wallIn(timeZone, doseMs) };
    const answers = truthfulAnswers(telling).map(({ saidAt: _stamped, ...said }) => said);
    return [...answers, byAnotherClock(telling, elsewhere)].map((said) => ({ said, doseMs }));
  });
}

function byAnotherClock({ doseMs }: Telling, timeZone: string): Omit<SaidTime, "saidAt"> {
  const wall = wallIn(timeZone, doseMs);
  const time = wall.toPlainTime().toString().slice(0, 5);
  return { said: "exact", date: wall.toPlainDate().toString(), time, timeZone };
}
