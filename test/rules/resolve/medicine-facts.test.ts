import { describe, expect, it } from "vitest";
import { coreVocabulary } from "../../../rules/recognise/index.ts";
import type { Medicine } from "../../../rules/intake.ts";
import { medicineFacts } from "../../../rules/resolve/medicine-facts.ts";
import type { Moment } from "../../../rules/resolve/moment.ts";
import { zoneClock } from "../../../rules/zone-clock.ts";

const clock = zoneClock("America/New_York");
const startMs = Date.parse("2026-11-21T14:00:00Z");
const theDayBefore = Date.parse("2026-11-20T14:00:00Z");

const factsOf = (
  typed: string,
  answers: Partial<Medicine> = {},
  moment: Moment = { clock, startMs, at: startMs },
) => medicineFacts({ id: "1", typed, ...answers }, 0, moment, coreVocabulary());

describe("what the typed words say counts until it is answered", () => {
  it("how it is used", () => {
    expect(factsOf("xanax prn").patternTyped).toBe("prn");
    expect(factsOf("xanax").patternTyped).toBeUndefined();
    expect(factsOf("xanax prn", { pattern: "regular" }).patternTyped).toBeUndefined();
  });

  it("where it came from", () => {
    const typed = "xanax from a friend";
    expect(factsOf(typed).supplyTyped).toMatchObject({ value: "someone-else" });
    expect(factsOf(typed, { supply: "own-prescription" }).supplyTyped).toBeUndefined();
  });
});

describe("a last dose that lies ahead", () => {
  const lastDose = {
    said: "exact",
    date: "2026-11-21",
    time: "08:30",
    saidAt: "2026-11-21T13:00:00Z",
  } as const;
  const moment = { clock, startMs, at: Date.parse("2026-11-21T13:00:00Z") };

  it.each<[string, Partial<Medicine>, boolean]>([
    ["a planned premedication", { pattern: "premedication", premedication: { status: "planned" } }, false],
    ["a given premedication", { pattern: "premedication", premedication: { status: "given" } }, true],
    ["a medicine taken regularly", { pattern: "regular", premedication: { status: "planned" } }, true],
    ["a premedication of which nothing is said", { pattern: "premedication" }, true],
  ])("of %s (%o) is refused: %s", (_what, answers, isRefused) => {
    const facts = factsOf("lorazepam", { ...answers, lastDose }, moment);
    expect([facts.isLastDoseRefused, facts.lastDose === undefined]).toEqual([isRefused, isRefused]);
  });
});

describe("the age of the prescriber's plan in days", () => {
  const agedOf = (date: string | undefined, moment: Moment) =>
    factsOf("diazepam", { prescribersPlan: { plan: "other", date } }, moment).planAgeDays;

  it.each<[string, string | undefined, Moment, number | undefined]>([
    ["made today, for a start tomorrow", "2026-11-20", { clock, startMs, at: theDayBefore }, 1],
    ["dated after today", "2026-11-21", { clock, startMs, at: theDayBefore }, -1],
    ["when the start is not known, to today", "2026-11-12", { clock, at: theDayBefore }, 8],
    ["without a date", undefined, { clock, startMs, at: theDayBefore }, undefined],
    ["without the clinic's zone", "2026-11-12", { startMs, at: theDayBefore }, undefined],
  ])("%s: %s", (_what, date, moment, days) => {
    expect(agedOf(date, moment)).toBe(days);
  });
});
