import type { SaidTime } from "../../rules/intake.ts";
import { clockChangesOf } from "./special-nights.ts";

/** A dose that was really taken, and a moment at which it is talked about. Made by the platform's own calendar. */
export type Telling = {
  readonly doseMs: number;
  readonly saidAtMs: number;
  /** What the clock on the wall showed at the dose. */
  readonly doseWall: Temporal.PlainDateTime;
  /** The date of speaking, by whichever calendar the speaker has in mind. */
  readonly spokenOn: Temporal.PlainDate;
};

const hourMs = 3_600_000;

/** Every answer that is true of this dose, said at that moment. */
export function truthfulAnswers(telling: Telling): readonly SaidTime[] {
  const { doseWall, saidAtMs } = telling;
  const saidAt = new Date(saidAtMs).toISOString();
  const date = doseWall.toPlainDate().toString();
  const time = doseWall.toPlainTime().toString().slice(0, 5);
  const relative = truthfulWords(telling).flatMap((said): SaidTime[] =>
    canHaveTime(said)
      ? [
          { said, saidAt },
          { said, saidAt, time },
        ]
      : [{ said, saidAt }],
  );
  return [{ said: "exact", saidAt, date, time }, { said: "date", saidAt, date }, ...relative];
}

const canHaveTime = (said: SaidTime["said"]): boolean =>
  said === "today" || said === "this-morning" || said === "last-night" || said === "yesterday";

/** The relative words alone. */
export function truthfulWords({
  doseMs,
  saidAtMs,
  doseWall,
  spokenOn,
}: Telling): readonly SaidTime["said"][] {
  const daysAgo = spokenOn.since(doseWall.toPlainDate(), { largestUnit: "days" }).days;
  const { hour } = doseWall;
  const words: SaidTime["said"][] = [];
  if (daysAgo === 0) words.push("today");
  if (daysAgo === 0 && hour < 12) words.push("this-morning");
  if ((daysAgo === 1 && hour >= 18) || (daysAgo === 0 && hour < 6)) words.push("last-night");
  if (daysAgo === 1) words.push("yesterday");
  if (daysAgo >= 2 && daysAgo <= 3) words.push("2-3-days-ago");
  if (daysAgo >= 4 && daysAgo <= 7) words.push("4-7-days-ago");
  if (daysAgo >= 7 && daysAgo <= 28) words.push("1-4-weeks-ago");
  if (saidAtMs - doseMs > 28 * 24 * hourMs) words.push("more-than-4-weeks-ago");
  return words;
}

/** Both clock changes of 2026 where the zone has them, the leap day of 2028, and the turn of the year. */
export function nightsOf(timeZone: string): readonly number[] {
  return [Date.UTC(2028, 1, 29, 3), Date.UTC(2027, 0, 1), ...clockChangesOf(timeZone, 2026, 2026)];
}

/** Moments of speaking around a night, hours after it. */
export const spokenHoursAfter = [-0.5, 0.4, 3, 9, 25, 80, 8 * 24, 29 * 24] as const;

/** How long before speaking the dose was taken, in hours; from this minute to two months. */
export const takenHoursBefore = [
  0, 0.2, 0.75, 2, 5, 9, 11.5, 20, 26, 40, 60, 90, 170, 190, 671, 672, 673, 1440,
] as const;
