import { expect, test } from "vitest";
import type { Intake, Medicine, SaidTime } from "../../rules/index.ts";
import { findFutureTimes } from "../../src/contract/future-times.ts";
import { intakeSchema } from "../../src/contract/intake.ts";
import { quietIntake } from "../support/builders/intake-builder.ts";

/** Sat 21 Nov 2026 08:12 in New York. */
const saidAt = "2026-11-21T13:12:00Z";
const nowMs = Date.parse("2026-11-21T13:20:00Z");

function intakeWith(lastDose: SaidTime, answers: Partial<Medicine> = {}): Intake {
  const intake = quietIntake();
  const entries = [{ id: "a", typed: "alprazolam", lastDose, ...answers }];
  return { ...intake, medications: { ...intake.medications, list: "listed", entries } };
}
const isFuture = (lastDose: SaidTime, answers?: Partial<Medicine>) =>
  findFutureTimes(intakeWith(lastDose, answers), nowMs).length > 0;

test.each([
  ["2026-11-21", "08:12", false],
  ["2026-11-21", "08:13", true],
  ["2026-11-21", "00:00", false],
  ["2026-11-22", "00:00", true],
])("C05 a dose on %s at %s, said at 08:12, lies in the future: %s", (date, time, expected) => {
  expect(isFuture({ said: "exact", saidAt, date, time })).toBe(expected);
});

test("C05 a date alone may be the day it was said on, and not the next", () => {
  expect(isFuture({ said: "date", saidAt, date: "2026-11-21" })).toBe(false);
  expect(isFuture({ said: "date", saidAt, date: "2026-11-22" })).toBe(true);
});

test("C05 the date counts in the zone the dose was taken in", () => {
  const date = "2026-11-22";
  const lateInNewYork = "2026-11-21T23:00:00Z";
  expect(
    findFutureTimes(intakeWith({ said: "date", saidAt: lateInNewYork, date, timeZone: "Asia/Tokyo" })),
  ).toEqual([]);
  expect(findFutureTimes(intakeWith({ said: "date", saidAt: lateInNewYork, date }))).toHaveLength(1);
});

test("C05 a clock time later today is in the future", () => {
  expect(isFuture({ said: "today", saidAt, time: "08:13" })).toBe(true);
  expect(isFuture({ said: "this-morning", saidAt, time: "07:00" })).toBe(false);
});

test("C05 a moment of saying that has not come yet is refused", () => {
  expect(isFuture({ said: "last-night", saidAt: "2026-11-21T13:21:59Z" })).toBe(false);
  expect(isFuture({ said: "last-night", saidAt: "2026-11-21T13:22:01Z" })).toBe(true);
});

test("C05 a moment of saying that is none is refused in words", () => {
  const dated = intakeWith({ said: "exact", saidAt: "this morning", date: "2026-11-21", time: "08:00" });
  expect(findFutureTimes(dated, nowMs)).toEqual([]);
  expect(intakeSchema.safeParse(dated).error?.issues.map(({ path }) => path.join("."))).toEqual([
    "medications.entries.0.lastDose.saidAt",
  ]);
});

test("a premedication that the clinic plans may lie ahead, one that was given may not", () => {
  const ahead: SaidTime = { said: "exact", saidAt, date: "2026-11-21", time: "08:45" };
  expect(isFuture(ahead, { pattern: "premedication", premedication: { status: "planned" } })).toBe(false);
  expect(isFuture(ahead, { pattern: "premedication", premedication: { status: "given" } })).toBe(true);
});

test("a birth date is in the past of the server's clock", () => {
  const intake = quietIntake();
  const born = (birthDate: string): Intake => ({
    ...intake,
    visit: {
      ...intake.visit,
      plannedStart: "2026-12-24T09:00",
      patient: { ...intake.visit.patient, birthDate },
    },
  });
  expect(findFutureTimes(born("2026-11-21"), nowMs)).toEqual([]);
  expect(findFutureTimes(born("2026-11-22"), nowMs)).toMatchObject([
    { path: ["visit", "patient", "birthDate"] },
  ]);
});
