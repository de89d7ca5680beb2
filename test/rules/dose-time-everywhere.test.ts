import { describe, expect, it } from "vitest";
import { doseTime } from "../../rules/dose-time.ts";
import type { SaidTime } from "../../rules/intake.ts";
import { type ZoneClock, zoneClock } from "../../rules/zone-clock.ts";
import {
  nightsOf,
  spokenHoursAfter,
  takenHoursBefore,
  type Telling,
  truthfulAnswers,
  truthfulWords,
} from "../support/truthful-answers.ts";

const zones = Intl.supportedValuesOf("timeZone");
const hourMs = 3_600_000;
const minuteMs = 60_000;

function clockIn(timeZone: string): ZoneClock {
  const clock = zoneClock(timeZone);
  if (clock === undefined) throw new Error(`no zone ${timeZone}`);
  return clock;
}

const wallIn = (timeZone: string, instant: number): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();

/** Doses and the moments they are told at, around every special night of the zone. */
function* tellingsIn(timeZone: string): Generator<Telling> {
  for (const night of nightsOf(timeZone)) {
    for (const hoursAfter of spokenHoursAfter) {
      const saidAtMs = Math.floor((night + hoursAfter * hourMs) / minuteMs) * minuteMs;
      const spokenOn = wallIn(timeZone, saidAtMs).toPlainDate();
      for (const hoursBefore of takenHoursBefore) {
        const doseMs = saidAtMs - hoursBefore * hourMs;
        yield { doseMs, saidAtMs, spokenOn, doseWall: wallIn(timeZone, doseMs) };
      }
    }
  }
}

/** What is wrong with the reading of a true answer; undefined when it holds the truth. */
function fault(said: SaidTime, clinic: ZoneClock, { doseMs, saidAtMs }: Telling): string | undefined {
  const meant = doseTime(said, { clock: clinic, at: saidAtMs });
  const told = `${clinic.timeZone} ${JSON.stringify(said)} taken ${new Date(doseMs).toISOString()}`;
  if (meant.state !== "known") return `${told}: ${meant.state}`;
  if (meant.latestMs < doseMs) return `${told}: interval longer than the true one`;
  if (meant.earliestMs > doseMs) return `${told}: the true time is left out`;
  return meant.latestMs > saidAtMs ? `${told}: later than it was said` : undefined;
}

describe("C05 in every zone, over clock changes, the leap day and the turn of the year", () => {
  it("C05 the computed interval never exceeds the true one, however truly it is told", () => {
    const faults: string[] = [];
    let told = 0;
    for (const timeZone of zones) {
      const clock = clockIn(timeZone);
      for (const telling of tellingsIn(timeZone)) {
        for (const said of truthfulAnswers(telling)) {
          told += 1;
          const wrong = fault(said, clock, telling);
          if (wrong !== undefined) faults.push(wrong);
        }
      }
    }
    expect(faults.slice(0, 5)).toEqual([]);
    expect(told).toBeGreaterThan(500_000);
  }, 60_000);

  it("C05 a date without a time gives the shortest interval that date allows", () => {
    const faults: string[] = [];
    for (const timeZone of zones) {
      for (const { doseWall, saidAtMs } of tellingsIn(timeZone)) {
        const date = doseWall.toPlainDate();
        const saidAt = new Date(saidAtMs).toISOString();
        const meant = doseTime(
          { said: "date", date: date.toString(), saidAt },
          { clock: clockIn(timeZone), at: saidAtMs },
        );
        const dayEndsMs = date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
        const shortest = Math.min(dayEndsMs, saidAtMs);
        if (meant.state !== "known" || meant.latestMs < shortest)
          faults.push(`${timeZone} ${date.toString()}`);
      }
    }
    expect(faults.slice(0, 5)).toEqual([]);
  }, 60_000);

  it("C05 not sure never becomes a time", () => {
    for (const timeZone of zones) {
      const meant = doseTime(
        { said: "not-sure", saidAt: "2026-11-21T13:10:00Z" },
        { clock: clockIn(timeZone), at: 0 },
      );
      expect(meant).toEqual({ state: "unknown" });
    }
  });
});

describe("C05 a kiosk clock up to 48 h wrong", () => {
  it("C05 words anchored to their receipt, at once or days later, never lengthen the interval", () => {
    const faults: string[] = [];
    for (const timeZone of ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Pacific/Auckland"]) {
      for (const telling of tellingsIn(timeZone)) {
        for (const hoursUntilReceived of [0, 0.1, 12, 26, 48]) {
          const receivedAtMs = telling.saidAtMs + hoursUntilReceived * hourMs;
          const saidAt = new Date(receivedAtMs).toISOString();
          for (const said of truthfulWords(telling)) {
            const meant = doseTime({ said, saidAt }, { clock: clockIn(timeZone), at: receivedAtMs });
            if (meant.state !== "known" || meant.latestMs < telling.doseMs)
              faults.push(`${timeZone} ${said}`);
          }
        }
      }
    }
    expect(faults.slice(0, 5)).toEqual([]);
  });
});

describe("C05 travel between zones", () => {
  const places = [
    "America/New_York",
    "Asia/Tokyo",
    "Pacific/Honolulu",
    "Pacific/Kiritimati",
    "Europe/London",
  ];

  it("C05 words are true by the calendar of either place, and the interval never exceeds the true one", () => {
    const faults: string[] = [];
    for (const clinic of places) {
      for (const away of places) {
        for (const telling of tellingsIn(away)) {
          const here = wallIn(clinic, telling.saidAtMs).toPlainDate();
          const calendars = [
            telling,
            { ...telling, spokenOn: here },
            { ...telling, spokenOn: here, doseWall: wallIn(clinic, telling.doseMs) },
          ];
          const words = new Set(calendars.flatMap(truthfulWords));
          const saidAt = new Date(telling.saidAtMs).toISOString();
          for (const said of words) {
            const wrong = fault({ said, saidAt, timeZone: away }, clockIn(clinic), telling);
            if (wrong !== undefined) faults.push(wrong);
          }
          const [exact] = truthfulAnswers(telling);
          const wrong = exact && fault({ ...exact, timeZone: away }, clockIn(clinic), telling);
          if (wrong !== undefined) faults.push(wrong);
        }
      }
    }
    expect(faults.slice(0, 5)).toEqual([]);
  }, 30_000);
});
