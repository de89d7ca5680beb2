import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { ReadableVisit } from "../../../rules/resolve/read-visit.ts";
import { visitFacts } from "../../../rules/resolve/visit-facts.ts";

const startMs = Date.parse("2026-11-21T14:00:00Z");
const factsOf = (visit: ReadableVisit) => visitFacts(visit, { startMs, at: startMs }, defaultProtocol);

it("a visit of which nothing can be read is an infusion for mood, of a patient who has arrived and filled it in", () => {
  expect(factsOf({})).toEqual({
    route: "iv-infusion",
    purpose: "mood",
    stage: "arrived",
    durationMinutes: 40,
    isDurationAssumed: true,
    startMs,
    filledInBy: { role: "patient" },
  });
});

it("a visit counts as it was answered", () => {
  const answers = {
    route: "im",
    purpose: "pain",
    stage: "before-the-day",
    filledInBy: { role: "nurse", name: "A. Lindqvist" },
  } as const;
  const visit = { ...answers, plannedDurationMinutes: 60, plannedStart: "2026-11-21T09:00" };
  expect(factsOf({ ...visit, patient: { birthDate: "1984-03-04" } })).toEqual({
    ...answers,
    durationMinutes: 60,
    isDurationAssumed: false,
    ageYears: 42,
    startMs,
  });
});

describe("the age at the planned start", () => {
  it.each([
    ["2026-11-21", "2026-11-21T09:00", 0],
    ["2026-11-22", "2026-11-21T09:00", undefined],
    ["1896-11-21", "2026-11-21T09:00", 130],
    ["1895-11-22", "2026-11-21T09:00", 130],
    ["1895-11-21", "2026-11-21T09:00", undefined],
    ["1984-03-04", undefined, undefined],
    [undefined, "2026-11-21T09:00", undefined],
  ])("born %s, starting %s: %s", (birthDate, plannedStart, ageYears) => {
    const visit: ReadableVisit = { patient: { birthDate: birthDate as string }, plannedStart };
    expect(factsOf(visit).ageYears).toBe(ageYears);
  });
});
