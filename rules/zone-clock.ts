/** The clock of one time zone: from instants to what it shows, and back. */
import { type EpochMs, MS_PER_HOUR } from "./units.ts";
import type { WallMs } from "./wall-time.ts";

/** The instants at which a clock can have shown a wall time. */
export type ShownAt = {
  readonly earliestMs: EpochMs;
  /** The same as `earliestMs` for a wall time that comes once. */
  readonly latestMs: EpochMs;
  /**
   * "twice" when clocks went back over it. "never" when they jumped over it: then it is read both by the offset
   * before the jump and by the one after, since nobody knows which the speaker had in mind.
   */
  readonly comes: "once" | "twice" | "never";
};

export type ZoneClock = {
  readonly timeZone: string;
  /** What the clock shows at an instant of the years 1 to 9999, in whole milliseconds. */
  readonly wallAt: (instant: EpochMs) => WallMs;
  readonly shownAt: (wall: WallMs) => ShownAt;
};

/** A stretch of time, start included and end not, in which the zone keeps one offset. */
type Span = { readonly fromMs: EpochMs; readonly untilMs: EpochMs; readonly offsetMs: number };

/** More than any zone has ever been away from UTC (Manila was 15 h 56 min behind until 1844). */
const largestOffsetMs = 16 * MS_PER_HOUR;
const spansKeptPerZone = 16;
const clocksKept = 64;
const clocks = new Map<string, ZoneClock>();

/**
 * The clock of an IANA zone ("America/New_York"), or undefined when the platform knows no such zone. Clocks and their
 * spans are kept, within bounds: a zoned operation takes microseconds, an addition inside a known span does not.
 */
export function zoneClock(timeZone: string): ZoneClock | undefined {
  const kept = clocks.get(timeZone);
  if (kept !== undefined) return kept;
  // A date-time text that names a zone would also be taken for one by the platform; an IANA name starts with a letter.
  if (!/^[A-Za-z]/.test(timeZone)) return undefined;
  try {
    findSpan(timeZone, 0);
  } catch {
    return undefined;
  }
  if (clocks.size >= clocksKept) clocks.clear();
  const clock = makeClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}

function makeClock(timeZone: string): ZoneClock {
  const spans: Span[] = [];

  const spanAt = (instant: EpochMs): Span => {
    for (const span of spans) if (instant >= span.fromMs && instant < span.untilMs) return span;
    const found = findSpan(timeZone, instant);
    spans.unshift(found);
    if (spans.length > spansKeptPerZone) spans.pop();
    return found;
  };

  return {
    timeZone,
    wallAt: (instant) => instant + spanAt(instant).offsetMs,
    shownAt: (wall) => {
      let span = spanAt(wall - largestOffsetMs);
      const last = wall + largestOffsetMs;
      if (span.untilMs > last) return once(wall - span.offsetMs);
      const around = [span];
      while (span.untilMs <= last) around.push((span = spanAt(span.untilMs)));
      return shownAmong(wall, around);
    },
  };
}

const once = (instant: EpochMs): ShownAt => ({ earliestMs: instant, latestMs: instant, comes: "once" });

/** `spans` are neighbours in time and together hold every instant the wall time can be. */
function shownAmong(wall: WallMs, spans: readonly Span[]): ShownAt {
  const held = spans.flatMap(({ fromMs, untilMs, offsetMs }) => {
    const instant = wall - offsetMs;
    return instant >= fromMs && instant < untilMs ? [instant] : [];
  });
  const [first] = held;
  if (held.length === 1 && first !== undefined) return once(first);
  if (held.length > 1) return { ...extremes(held), comes: "twice" };
  const read = spans.map(({ offsetMs }) => wall - offsetMs);
  return { ...extremes(read), comes: "never" };
}

const extremes = (instants: readonly EpochMs[]): { earliestMs: EpochMs; latestMs: EpochMs } => ({
  earliestMs: Math.min(...instants),
  latestMs: Math.max(...instants),
});

/** Throws a RangeError for an unknown zone. */
function findSpan(timeZone: string, instant: EpochMs): Span {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  const until = zoned.getTimeZoneTransition("next");
  // "previous" is strictly before, and the instant itself may be the change.
  const from = zoned.add({ milliseconds: 1 }).getTimeZoneTransition("previous");
  return {
    fromMs: from?.epochMilliseconds ?? -Infinity,
    untilMs: until?.epochMilliseconds ?? Infinity,
    offsetMs: Math.round(zoned.offsetNanoseconds / 1_000_000),
  };
}
