import { describe, expect, it } from "vitest";
import type { SaidTime } from "../../rules/intake.ts";
import { assessedAt, read, saidAt } from "../support/said-in-new-york.ts";

describe("C05 what was said becomes every instant it can mean, said Sat 21 Nov 08:10 in New York", () => {
  it.each<[SaidTime["said"], string, string, string]>([
    ["today", "2026-11-21 00:00", "2026-11-21 08:10", "today, said Sat 21 Nov 08:10"],
    ["this-morning", "2026-11-21 00:00", "2026-11-21 08:10", "this morning, said Sat 21 Nov 08:10"],
    ["last-night", "2026-11-20 17:00", "2026-11-21 06:00", "last night, said Sat 21 Nov 08:10"],
    ["yesterday", "2026-11-20 00:00", "2026-11-21 00:00", "yesterday, said Sat 21 Nov 08:10"],
    ["2-3-days-ago", "2026-11-18 00:00", "2026-11-20 00:00", "2-3 days ago, said Sat 21 Nov 08:10"],
    ["4-7-days-ago", "2026-11-14 00:00", "2026-11-18 00:00", "4-7 days ago, said Sat 21 Nov 08:10"],
    // The clocks went back on 1 November in between, and midnight is still midnight.
    ["1-4-weeks-ago", "2026-10-24 00:00", "2026-11-15 00:00", "1-4 weeks ago, said Sat 21 Nov 08:10"],
  ])("%s", (said, from, to, words) => {
    expect(read({ said, saidAt })).toEqual({ state: "known", from, to, words });
  });

  it("more than 4 weeks ago ends 28 times 24 hours before it was said", () => {
    expect(read({ said: "more-than-4-weeks-ago", saidAt })).toMatchObject({ to: "2026-10-24 09:10" });
  });

  it.each<[SaidTime["said"], string, string, string]>([
    ["last-night", "21:30", "2026-11-20 21:30", "Fri 20 Nov 21:30"],
    ["last-night", "00:30", "2026-11-21 00:30", "Sat 21 Nov 00:30"],
    ["yesterday", "16:00", "2026-11-20 16:00", "Fri 20 Nov 16:00"],
    ["this-morning", "07:45", "2026-11-21 07:45", "Sat 21 Nov 07:45"],
    ["today", "00:00", "2026-11-21 00:00", "Sat 21 Nov 00:00"],
  ])("%s at %s is that minute", (said, time, instant, words) => {
    expect(read({ said, time, saidAt })).toEqual({ state: "known", from: instant, to: instant, words });
  });

  it("yesterday at 00:30 may be either of two nights, and the later one counts", () => {
    expect(read({ said: "yesterday", time: "00:30", saidAt })).toEqual({
      state: "known",
      from: "2026-11-20 00:30",
      to: "2026-11-21 00:30",
      words: "yesterday 00:30, said Sat 21 Nov 08:10",
    });
  });

  it("a date without a time is the whole day, and ends where it was said", () => {
    expect(read({ said: "date", date: "2026-11-20", saidAt })).toEqual({
      state: "known",
      from: "2026-11-20 00:00",
      to: "2026-11-21 00:00",
      words: "Fri 20 Nov, time not said",
    });
    expect(read({ said: "date", date: "2026-11-21", saidAt })).toMatchObject({ to: "2026-11-21 08:10" });
    expect(read({ said: "exact", date: "2026-11-20", saidAt })).toMatchObject({ to: "2026-11-21 00:00" });
  });

  it("an exact time is that minute, with the year when it is another", () => {
    expect(read({ said: "exact", date: "2026-11-20", time: "21:30" })).toMatchObject({
      from: "2026-11-20 21:30",
      to: "2026-11-20 21:30",
      words: "Fri 20 Nov 21:30",
    });
    expect(read({ said: "exact", date: "2025-12-31", time: "21:30", saidAt })).toMatchObject({
      words: "Wed 31 Dec 2025 21:30",
    });
  });

  it.each<[string, SaidTime]>([
    ["not sure", { said: "not-sure", saidAt }],
    ["a relative answer of which nobody knows when it was said", { said: "last-night" }],
    ["a date that does not exist", { said: "date", date: "2026-02-29", saidAt }],
    ["an exact time without its date", { said: "exact", time: "21:30", saidAt }],
    ["a clock time that is none", { said: "exact", date: "2026-11-20", time: "9:30pm", saidAt }],
    ["a clock time that contradicts its words", { said: "last-night", time: "12:00", saidAt }],
    ["a zone that does not exist", { said: "exact", date: "2026-11-20", time: "21:30", timeZone: "No/Zone" }],
  ])("%s is unknown", (_, said) => {
    expect(read(said)).toEqual({ state: "unknown" });
  });
});

describe("C05 nothing is taken in the future", () => {
  it.each<[string, SaidTime]>([
    ["after it was said", { said: "exact", date: "2026-11-21", time: "08:11", saidAt }],
    ["after the assessment", { said: "exact", date: "2026-11-21", time: "08:21" }],
    ["later the same day", { said: "today", time: "15:00", saidAt }],
    ["on a later date", { said: "date", date: "2026-11-22", saidAt }],
  ])("a time %s is refused", (_, said) => {
    expect(read(said)).toEqual({ state: "refused" });
    // However late it is asked again, the patient still cannot have known it.
    if (said.saidAt !== undefined)
      expect(read(said, assessedAt + 90 * 86_400_000)).toEqual({ state: "refused" });
  });

  it("the minute of speaking itself is not the future", () => {
    expect(read({ said: "exact", date: "2026-11-21", time: "08:10", saidAt })).toMatchObject({
      to: "2026-11-21 08:10",
    });
  });

  it("a premedication that the clinic has planned may lie ahead", () => {
    const planned: SaidTime = { said: "exact", date: "2026-11-21", time: "08:50", saidAt };
    expect(read(planned, assessedAt, true)).toMatchObject({ to: "2026-11-21 08:50" });
    expect(read({ said: "today", saidAt }, assessedAt, true)).toMatchObject({ to: "2026-11-22 00:00" });
  });
});

describe("C05 the same answer means the same instants at every later assessment", () => {
  it.each<SaidTime>([
    { said: "today", saidAt },
    { said: "last-night", saidAt },
    { said: "yesterday", time: "23:15", saidAt },
    { said: "2-3-days-ago", saidAt },
    { said: "more-than-4-weeks-ago", saidAt },
    { said: "date", date: "2026-11-21", saidAt },
    { said: "date", date: "2026-11-21" },
    { said: "exact", date: "2026-11-20", time: "21:30" },
  ])("$said $time", (said) => {
    const instants = [0, 1, 30, 130].map((days) => {
      const { from, to } = read(said, assessedAt + days * 86_400_000);
      return { from, to };
    });
    expect(new Set(instants.map((each) => JSON.stringify(each)))).toHaveLength(1);
  });
});
