import { expect, test } from "vitest";
import { assess, defaultProtocol, rules } from "../../../rules/index.ts";
import { intakeSchema } from "../../../src/contract/intake.ts";
import { findFutureTimes } from "../../../src/contract/future-times.ts";
import { demoDay } from "../../../src/server/demo/demo-day.ts";
import { demoPatients } from "../../../src/server/demo/patients/index.ts";

/** Morning, evening, around midnight, and both clock changes. */
const moments = [
  ["2026-11-21T13:20:00Z", "America/New_York"],
  ["2026-11-21T23:50:00Z", "Europe/London"],
  ["2026-11-22T04:40:00Z", "America/New_York"],
  ["2026-10-25T01:10:00Z", "Europe/Berlin"],
  ["2026-03-29T00:40:00Z", "Europe/Berlin"],
  ["2028-02-29T11:00:00Z", "Australia/Lord_Howe"],
] as const;

test("there are twelve patients, each with a record number of their own", () => {
  const day = demoDay(Date.parse(moments[0][0]), moments[0][1]);
  const numbers = demoPatients.map((patient) => patient(day).visit.patient.recordNumber);
  expect(new Set(numbers).size).toBe(12);
});

test.each(moments)("at %s in %s every patient can be saved and every rule finds someone", (now, timeZone) => {
  const nowMs = Date.parse(now);
  const day = demoDay(nowMs, timeZone);
  const found = new Set<string>();
  for (const patient of demoPatients) {
    const intake = intakeSchema.parse(patient(day));
    expect(findFutureTimes(intake, nowMs)).toEqual([]);
    const { outcomes } = assess(intake, defaultProtocol, nowMs);
    for (const { rule, outcome } of outcomes) if (outcome === "advise") found.add(rule);
  }
  expect(rules.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  expect(found).not.toContain("evaluation-incomplete");
});

test("one patient shows what it looks like when there is no advisory", () => {
  const nowMs = Date.parse(moments[0][0]);
  const day = demoDay(nowMs, moments[0][1]);
  const assessed = demoPatients.map((patient) => assess(patient(day), defaultProtocol, nowMs));
  const quiet = assessed.filter(({ advisories }) => advisories.length === 0);
  expect(quiet).toHaveLength(1);
  expect(quiet[0]?.quietLine).toBeDefined();
});

test("at every minute of an hour every patient can be saved", () => {
  for (let minute = 0; minute < 60; minute += 1) {
    const nowMs = Date.parse("2026-11-21T12:00:00Z") + minute * 60_000;
    const day = demoDay(nowMs, "America/New_York");
    expect(demoPatients.flatMap((patient) => findFutureTimes(patient(day), nowMs))).toEqual([]);
  }
});
