/** Times that lie in the future of when they were said. Needs the zone database, so it looks at a whole intake. */
import {
  dayOfDate,
  dayOfWall,
  isoDateTime,
  minuteOfClock,
  zoneClock,
  type Intake,
  type SaidTime,
  type ZoneClock,
} from "../../rules/index.ts";

/** A said time of an intake and the question it answers. */
export type PlacedTime = {
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly said: SaidTime;
};

/** A complaint at a path; the caller turns it into its own kind of problem. */
export type TimeComplaint = { readonly path: readonly (string | number)[]; readonly message: string };

/**
 * What lies in the future: a dated dose, drink or meal later than the moment it was said at, and, when `nowMs` (epoch
 * milliseconds) is given, a birth date or a moment of saying later than now. A premedication that the clinic plans may
 * lie ahead. Empty: nothing does. Time zones must be valid.
 */
export function findFutureTimes(intake: Intake, nowMs?: number): TimeComplaint[] {
  const complaints = listSaidTimes(intake).flatMap((placed) => inFuture(placed, intake, nowMs));
  if (nowMs === undefined) return complaints;
  const { birthDate } = intake.visit.patient;
  const clock = zoneClock(intake.visit.timeZone);
  if (clock === undefined || birthDate <= dateAt(nowMs, clock)) return complaints;
  const message = `Birth date ${birthDate} is in the future. Check the year.`;
  return [{ path: ["visit", "patient", "birthDate"], message }, ...complaints];
}

/** Every said time of the intake but the planned premedications. */
export function listSaidTimes({ medications, lifestyle }: Intake): PlacedTime[] {
  const doses = medications.entries.flatMap(({ lastDose, pattern, premedication }, index) => {
    const isPlanned = pattern === "premedication" && premedication?.status === "planned";
    if (!lastDose || isPlanned) return [];
    return [{ path: ["medications", "entries", index, "lastDose"], name: "Last dose", said: lastDose }];
  });
  const others = [
    ["lastAlcohol", "Last alcohol"],
    ["recreationalSedatives", "Recreational sedatives or ketamine"],
    ["lastFood", "Last food"],
    ["lastClearFluid", "Last clear fluid"],
  ] as const;
  const rest = others.flatMap(([key, name]) => {
    const said = lifestyle?.[key];
    return said && said !== "never" ? [{ path: ["lifestyle", key], name, said }] : [];
  });
  return [...doses, ...rest];
}

const msPerDay = 86_400_000;
const msPerMinute = 60_000;
/** Clocks of the clinic's machines may differ by this much before anyone is asked about it. */
const TOLERATED_MS = 120_000;

function inFuture({ path, name, said }: PlacedTime, { visit }: Intake, nowMs?: number): TimeComplaint[] {
  const saidAtMs = said.saidAt === undefined ? nowMs : Date.parse(said.saidAt);
  // A moment that is none is refused as such; here nothing can be told from it.
  if (saidAtMs === undefined || Number.isNaN(saidAtMs)) return [];
  if (nowMs !== undefined && saidAtMs > nowMs + TOLERATED_MS) {
    const message = `${name}: it was said at ${said.saidAt}, which is in the future. Check the clock of this device.`;
    return [{ path: [...path, "saidAt"], message }];
  }
  const clock = zoneClock(said.timeZone ?? visit.timeZone);
  if (clock === undefined) return [];
  const saidOn = dayOfWall(clock.wallAt(saidAtMs));
  const isOfThatDay = said.said === "today" || said.said === "this-morning";
  const day = said.date === undefined ? (isOfThatDay ? saidOn : undefined) : dayOfDate(said.date);
  if (day === undefined) return [];
  if (day > saidOn) {
    const message = `${name} on ${said.date} is in the future. Check the date.`;
    return [{ path: [...path, "date"], message }];
  }
  if (said.time === undefined || instantOf(day, said.time, clock) <= saidAtMs) return [];
  const date = said.date ?? dateAt(saidAtMs, clock);
  const message = `${name} on ${date} at ${said.time} is in the future. Check the time.`;
  return [{ path: [...path, "time"], message }];
}

function dateAt(instantMs: number, clock: ZoneClock): string {
  return isoDateTime(clock.wallAt(instantMs)).slice(0, 10);
}

/** Of a clock time that happens twice the earlier one, so that a dose just taken is not refused. */
function instantOf(day: number, time: string, clock: ZoneClock): number {
  return clock.shownAt(day * msPerDay + (minuteOfClock(time) ?? NaN) * msPerMinute).earliestMs;
}
