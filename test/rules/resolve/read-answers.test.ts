import { describe, expect, it } from "vitest";
import {
  answer,
  anyNumber,
  isoDate,
  localDateTime,
  never,
  notSure,
  saidTime,
  zoneName,
} from "../../../rules/resolve/read-answers.ts";
import type { Read } from "../../../rules/resolve/readable.ts";

function read<T>(reader: Read<T>, value: unknown): [T | undefined, readonly string[]] {
  const unreadable: string[] = [];
  return [reader(value, unreadable), unreadable];
}

describe("an answer", () => {
  it.each<[string, Read<unknown>, readonly unknown[], readonly unknown[]]>([
    ["yes, no or not sure", answer, ["yes", "no", "not-sure"], ["YES", "", true, null]],
    ["not sure", notSure, ["not-sure"], ["yes", "never", 0]],
    ["never", never, ["never"], ["not-sure", "no", 0]],
    ["a number", anyNumber, [0, -5, 1e300], [NaN, Infinity, -Infinity, "5"]],
    ["a date", isoDate, ["2026-11-21", "2028-02-29"], ["2026-02-29", "2026-13-01", "21.11.2026", 5]],
    [
      "a date and a clock time",
      localDateTime,
      ["2026-11-21T09:00", "2026-11-21T23:59"],
      ["2026-11-21T24:01", "2026-02-30T09:00", "2026-11-21", 5],
    ],
    ["a zone", zoneName, ["America/New_York", "UTC"], ["No/Zone", 5]],
  ])("%s", (_what, reader, readable, unreadable) => {
    for (const value of readable) expect(read(reader, value)).toEqual([value, []]);
    for (const value of unreadable) expect(read(reader, value)).toEqual([undefined, [""]]);
  });
});

describe("when something was", () => {
  it.each([
    { said: "today" },
    { said: "this-morning", saidAt: "2026-11-21T13:00:00Z" },
    { said: "last-night", time: "21:30" },
    { said: "yesterday" },
    { said: "2-3-days-ago" },
    { said: "4-7-days-ago" },
    { said: "1-4-weeks-ago" },
    { said: "more-than-4-weeks-ago" },
    { said: "date", date: "2026-11-20" },
    { said: "exact", date: "2026-11-20", time: "21:30", timeZone: "Europe/London" },
    { said: "not-sure" },
  ])("$said is read as it was said", (said) => {
    expect(read(saidTime, said)).toEqual([said, []]);
  });

  it.each([
    ["said", { said: "long ago" }],
    ["said", { date: "2026-11-20" }],
    ["saidAt", { said: "today", saidAt: "this morning" }],
    ["saidAt", { said: "today", saidAt: "2026-02-30T13:00:00Z" }],
    ["date", { said: "date", date: "2026-02-30" }],
    ["time", { said: "exact", date: "2026-11-20", time: "25:30" }],
    ["timeZone", { said: "today", timeZone: "No/Zone" }],
  ])("not sure, when its %s cannot be read: %o", (part, said) => {
    expect(read(saidTime, said)).toEqual([{ said: "not-sure" }, [`.${part}`]]);
  });

  it("not sure, when it is nothing of the kind", () => {
    expect(read(saidTime, "yesterday")).toEqual([{ said: "not-sure" }, [""]]);
  });
});
