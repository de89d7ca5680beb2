import { describe, expect, it } from "vitest";
import { instantOf, wallOf } from "../../rules/wall-time.ts";
import { zoneClock } from "../../rules/zone-clock.ts";

function shown(timeZone: string, dateTime: string): { from: string; to: string; comes: string } {
  const wall = wallOf(dateTime);
  const clock = zoneClock(timeZone);
  if (wall === undefined || clock === undefined) throw new Error(`cannot read ${dateTime} in ${timeZone}`);
  const { earliestMs, latestMs, comes } = clock.shownAt(wall);
  return { from: new Date(earliestMs).toISOString(), to: new Date(latestMs).toISOString(), comes };
}

describe("the clock of a zone", () => {
  it.each([
    ["America/New_York", "2026-11-21T09:00", "2026-11-21T14:00:00.000Z"],
    ["America/New_York", "2026-07-01T09:00", "2026-07-01T13:00:00.000Z"],
    ["Asia/Kolkata", "2026-11-21T09:00", "2026-11-21T03:30:00.000Z"],
    ["Pacific/Apia", "2026-11-21T09:00", "2026-11-20T20:00:00.000Z"],
    ["UTC", "2028-02-29T23:59", "2028-02-29T23:59:00.000Z"],
  ])("%s shows %s once", (timeZone, dateTime, instant) => {
    expect(shown(timeZone, dateTime)).toEqual({ from: instant, to: instant, comes: "once" });
  });

  it("shows 01:30 twice in New York on the night the clocks go back", () => {
    expect(shown("America/New_York", "2026-11-01T01:30")).toEqual({
      from: "2026-11-01T05:30:00.000Z",
      to: "2026-11-01T06:30:00.000Z",
      comes: "twice",
    });
  });

  it("never shows 02:30 in New York on the night the clocks go forward, and reads it by both offsets", () => {
    expect(shown("America/New_York", "2026-03-08T02:30")).toEqual({
      from: "2026-03-08T06:30:00.000Z",
      to: "2026-03-08T07:30:00.000Z",
      comes: "never",
    });
  });

  it("moves by half an hour on Lord Howe Island", () => {
    expect(shown("Australia/Lord_Howe", "2026-04-05T01:45")).toEqual({
      from: "2026-04-04T14:45:00.000Z",
      to: "2026-04-04T15:15:00.000Z",
      comes: "twice",
    });
  });

  it.each([
    ["the first minute of the hour that comes twice", "2026-11-01T01:00", "05:00", "06:00"],
    ["its last minute", "2026-11-01T01:59", "05:59", "06:59"],
    ["the minute before it", "2026-11-01T00:59", "04:59", "04:59"],
    ["the minute after it", "2026-11-01T02:00", "07:00", "07:00"],
    ["noon of that day", "2026-11-01T12:00", "17:00", "17:00"],
  ])("tells %s", (_which, dateTime, first, last) => {
    const day = "2026-11-01T";
    expect(shown("America/New_York", dateTime)).toEqual({
      from: `${day}${first}:00.000Z`,
      to: `${day}${last}:00.000Z`,
      comes: first === last ? "once" : "twice",
    });
  });

  it.each([
    ["2026-03-08T01:59", "2026-03-08T06:59:00.000Z", "once"],
    ["2026-03-08T02:00", "2026-03-08T06:00:00.000Z", "never"],
    ["2026-03-08T02:59", "2026-03-08T06:59:00.000Z", "never"],
    ["2026-03-08T03:00", "2026-03-08T07:00:00.000Z", "once"],
  ])("around the hour that is skipped, %s", (dateTime, from, comes) => {
    expect(shown("America/New_York", dateTime)).toMatchObject({ from, comes });
  });

  it("knows the time before a zone ever changed its clocks", () => {
    // Local mean time, 4 h 56 min 2 s behind, some hours before the railways' time.
    expect(shown("America/New_York", "1883-11-18T06:00")).toEqual({
      from: "1883-11-18T10:56:02.000Z",
      to: "1883-11-18T10:56:02.000Z",
      comes: "once",
    });
  });

  it("is one and the same for everybody who asks", () => {
    expect(zoneClock("Europe/Paris")).toBe(zoneClock("Europe/Paris"));
  });

  it("has no 30 December 2011 on Samoa, which skipped the whole day", () => {
    expect(shown("Pacific/Apia", "2011-12-30T12:00").comes).toBe("never");
  });

  it.each(["", "Nowhere/City", "+05:30", "2026-11-21T09:00Z[Europe/London]", "New York"])(
    "knows no zone %j and says so without throwing",
    (name) => {
      expect(zoneClock(name)).toBeUndefined();
    },
  );

  it("still answers right after more zones and more years than it keeps in mind", () => {
    const newYork = zoneClock("America/New_York");
    for (const name of Intl.supportedValuesOf("timeZone")) zoneClock(name);
    for (let year = 1900; year < 2100; year += 1) newYork?.wallAt(Date.UTC(year, 6, 1));
    expect(shown("America/New_York", "2026-11-21T09:00").from).toBe("2026-11-21T14:00:00.000Z");
    expect(newYork?.wallAt(Date.UTC(2026, 6, 1, 12))).toBe(Date.UTC(2026, 6, 1, 8));
  });
});

describe("dates and clock times as text", () => {
  it.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "21-11-2026", "2026-1-5", "2026-11-21x"])(
    "%s is no date",
    (date) => {
      expect(wallOf(`${date}T09:00`)).toBeUndefined();
    },
  );

  it.each(["24:00", "9:30", "09:60", "0930", "09:30pm", ""])("%j is no clock time", (time) => {
    expect(wallOf(`2026-11-21T${time}`)).toBeUndefined();
  });

  it("reads seconds and fractions of an instant, and only in UTC", () => {
    expect(instantOf("2026-11-21T14:00:07.25Z")).toBe(Date.UTC(2026, 10, 21, 14, 0, 7, 250));
    expect(instantOf("2026-11-21T14:00:60Z")).toBeUndefined();
    expect(instantOf("2026-11-21T14:00:00+01:00")).toBeUndefined();
    expect(instantOf("2026-11-21T14:00:00")).toBeUndefined();
  });
});
