import { describe, expect, it } from "vitest";
import { doseTime } from "../../rules/dose-time.ts";
import type { SaidTime } from "../../rules/intake.ts";
import { clockIn, read, saidAt } from "../support/said-in-new-york.ts";

describe("C05 an answer with more in it than its kind takes", () => {
  it("a relative answer keeps its meaning beside a stray date", () => {
    const stray: SaidTime = { said: "yesterday", date: "2026-11-01", saidAt };
    expect(read(stray)).toEqual(read({ said: "yesterday", saidAt }));
  });

  it("a date without its time is the whole day, whatever clock time stands beside it", () => {
    expect(read({ said: "date", date: "2026-11-20", time: "21:30", saidAt })).toMatchObject({
      from: "2026-11-20 00:00",
      to: "2026-11-21 00:00",
    });
  });

  it("a clock time does not narrow days that nobody counted", () => {
    const stray: SaidTime = { said: "2-3-days-ago", time: "21:30", saidAt };
    expect(read(stray)).toEqual(read({ said: "2-3-days-ago", saidAt }));
  });

  it.each(["9:30pm", "24:00", ""])("yesterday at %j, which is no clock time, is unknown", (time) => {
    expect(read({ said: "yesterday", time, saidAt })).toEqual({ state: "unknown" });
  });

  it("the clinic's own zone, named, changes no word", () => {
    const named: SaidTime = {
      said: "exact",
      date: "2026-11-20",
      time: "21:30",
      timeZone: "America/New_York",
      saidAt,
    };
    expect(read(named)).toMatchObject({ words: "Fri 20 Nov 21:30" });
  });
});

describe("C05 the ends of what was said belong to it", () => {
  it("more than 4 weeks ago begins a life of 120 years before, and says when it was said", () => {
    expect(read({ said: "more-than-4-weeks-ago", saidAt })).toEqual({
      state: "known",
      from: "1906-12-21 08:10",
      to: "2026-10-24 09:10",
      words: "more than 4 weeks ago, said Sat 21 Nov 08:10",
    });
  });

  it.each<[SaidTime["said"], string, string]>([
    ["last-night", "06:00", "2026-11-21 06:00"],
    ["last-night", "17:00", "2026-11-20 17:00"],
    ["this-morning", "00:00", "2026-11-21 00:00"],
    ["today", "08:10", "2026-11-21 08:10"],
  ])("%s at %s", (said, time, instant) => {
    expect(read({ said, time, saidAt })).toMatchObject({ from: instant, to: instant });
  });

  it("yesterday at 04:00 may still be the night just passed", () => {
    expect(read({ said: "yesterday", time: "04:00", saidAt })).toMatchObject({
      from: "2026-11-20 04:00",
      to: "2026-11-21 04:00",
    });
    expect(read({ said: "yesterday", time: "04:01", saidAt })).toMatchObject({
      from: "2026-11-20 04:01",
      to: "2026-11-20 04:01",
    });
  });
});

describe("C05 said in the minute that comes twice", () => {
  const clock = clockIn("America/New_York");
  /** Half past one in New York on the night the clocks go back. */
  const [first, second] = [Date.parse("2026-11-01T05:30:00Z"), Date.parse("2026-11-01T06:30:00Z")];
  const meant = (said: SaidTime["said"], saidAtMs: number) =>
    doseTime(
      { said, date: "2026-11-01", time: "01:30", saidAt: new Date(saidAtMs).toISOString() },
      { clock, at: second + 60_000 },
    );

  it.each<SaidTime["said"]>(["exact", "today"])(
    "%s: at the second one it may be that very minute",
    (said) => {
      expect(meant(said, second)).toMatchObject({ earliestMs: first, latestMs: second });
    },
  );

  it.each<SaidTime["said"]>(["exact", "today"])(
    "%s: a minute earlier only the first can be meant",
    (said) => {
      expect(meant(said, second - 60_000)).toMatchObject({ earliestMs: first, latestMs: first });
    },
  );
});
