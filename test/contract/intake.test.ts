import { expect, test } from "vitest";
import { intakeSchema, sentIntakeSchema } from "../../src/contract/intake.ts";
import { describeProblems, type Problem } from "../../src/contract/problems.ts";
import { quietIntake } from "../support/builders/intake-builder.ts";

type Tree = { [key: string]: unknown };

/** The quiet intake with one value set, or taken out when it is undefined. */
function intakeWith(path: string, value: unknown): unknown {
  const intake = structuredClone(quietIntake()) as unknown as Tree;
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const parent = steps.reduce<Tree>((tree, step) => (tree[step] ??= {}) as Tree, intake);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return intake;
}

function problemsOf(intake: unknown): Problem[] {
  const result = intakeSchema.safeParse(intake);
  return result.success ? [] : describeProblems(result.error);
}

test("a complete intake fits, and so does one of which only the visit was asked", () => {
  expect(problemsOf(quietIntake())).toEqual([]);
  const { formatVersion, visit } = quietIntake();
  expect(problemsOf({ formatVersion, visit, medications: { list: "not-asked", entries: [] } })).toEqual([]);
});

test("C19 a moment is accepted only as finely as the rules read it, to the nanosecond", () => {
  const saidAt = (digits: string) => ({ said: "yesterday", saidAt: `2026-11-21T13:12:00.${digits}Z` });
  expect(problemsOf(intakeWith("lifestyle.lastFood", saidAt("123456789")))).toEqual([]);
  expect(problemsOf(intakeWith("lifestyle.lastFood", saidAt("1234567890")))).toHaveLength(1);
});

test.each([
  "visit.patient.familyName",
  "visit.patient.givenName",
  "visit.patient.birthDate",
  "visit.patient.recordNumber",
  "visit.timeZone",
  "visit.plannedStart",
  "visit.route",
  "visit.purpose",
  "visit.stage",
  "visit.filledInBy",
  "medications.list",
])("%s is required and says so", (path) => {
  expect(problemsOf(intakeWith(path, undefined))).toEqual([
    { path, message: expect.stringMatching(/ is missing\. .+\.$/) as string },
  ]);
});

test.each([
  ["vitals.weightKg", 19.9, "Weight 19.9 kg is outside 20-350 kg. Check the unit."],
  ["vitals.weightKg", 720, "Weight 720 kg is outside 20-350 kg. Check the unit."],
  [
    "vitals.first.systolicMmHg",
    39,
    "Systolic blood pressure 39 mmHg is outside 40-300 mmHg. Check the number.",
  ],
  [
    "vitals.first.systolicMmHg",
    301,
    "Systolic blood pressure 301 mmHg is outside 40-300 mmHg. Check the number.",
  ],
  ["vitals.first.heartRatePerMinute", 19, "Heart rate 19 /min is outside 20-250 /min. Check the number."],
  ["vitals.first.heartRatePerMinute", 251, "Heart rate 251 /min is outside 20-250 /min. Check the number."],
  [
    "vitals.first.respiratoryRatePerMinute",
    3,
    "Respiratory rate 3 /min is outside 4-60 /min. Check the number.",
  ],
  [
    "vitals.first.respiratoryRatePerMinute",
    61,
    "Respiratory rate 61 /min is outside 4-60 /min. Check the number.",
  ],
  ["vitals.first.spo2Percent", 101, "SpO2 101 % is outside 10-100 %. Enter it in whole percent."],
  ["vitals.first.spo2Percent", 0.97, "SpO2 0.97 % is outside 10-100 %. Enter it in whole percent."],
  ["vitals.first.spo2Percent", 97.5, "SpO2 97.5 must be a whole number. Enter it in whole percent."],
])("C21 %s of %d is refused with the value and what to check", (path, value, message) => {
  const spaced = message.replaceAll(/(?<=\d) (?=kg|mmHg|\/min|%)/g, "\u00a0");
  expect(problemsOf(intakeWith(path, value))).toEqual([{ path, message: spaced }]);
});

test.each([
  ["vitals.weightKg", [20, 350]],
  ["vitals.first.heartRatePerMinute", [20, 250]],
  ["vitals.first.respiratoryRatePerMinute", [4, 60]],
  ["vitals.first.spo2Percent", [10, 100]],
])("C21 %s may be %j", (path, values) => {
  for (const value of values) expect(problemsOf(intakeWith(path, value))).toEqual([]);
});

test.each([
  [80, 80],
  [80, 120],
])("C21 a systolic of %d over a diastolic of %d is taken for swapped", (systolicMmHg, diastolicMmHg) => {
  expect(problemsOf(intakeWith("vitals.first", { systolicMmHg, diastolicMmHg }))).toEqual([
    {
      path: "vitals.first.diastolicMmHg",
      message: expect.stringMatching(/Check whether they are swapped/) as string,
    },
  ]);
});

test("C03 a list that says it is listed needs a medicine, and any other state needs none", () => {
  const entries = [{ id: "a", typed: "alprazolam" }];
  const list = (state: string, held: unknown[]) =>
    problemsOf(intakeWith("medications", { list: state, entries: held }));
  expect(list("listed", entries)).toEqual([]);
  expect(list("listed", [])).toMatchObject([{ path: "medications.entries" }]);
  for (const state of ["not-asked", "no-answer", "declined", "confirmed-none"]) {
    expect(list(state, [])).toEqual([]);
    expect(list(state, entries)).toMatchObject([{ path: "medications.list" }]);
  }
});

test("a list holds up to 200 medicines, each with its own id", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: String(index), typed: "alprazolam" }));
  const withEntries = (entries: unknown[]) =>
    problemsOf(intakeWith("medications", { list: "listed", entries }));
  expect(withEntries(many(200))).toEqual([]);
  expect(withEntries(many(201))).toMatchObject([{ path: "medications.entries" }]);
  expect(withEntries([...many(2), { id: "0", typed: "x" }])).toMatchObject([
    { path: "medications.entries[2].id" },
  ]);
});

test.each(["2026-02-29", "1984-13-01", "84-03-04", "1984-3-4", "04.03.1984", "1884-03-04"])(
  "a birth date of %s is no date of the calendar",
  (date) => expect(problemsOf(intakeWith("visit.patient.birthDate", date))).toHaveLength(1),
);

test.each(["2026-02-30", "yesterday"])("a dose dated %s has one problem and no crash", (date) => {
  const lastDose = { said: "exact", saidAt: "2026-11-21T13:00:00Z", date, time: "09:00" };
  const entries = [{ id: "a", typed: "alprazolam", lastDose }];
  expect(problemsOf(intakeWith("medications", { list: "listed", entries }))).toMatchObject([
    { path: "medications.entries[0].lastDose.date" },
  ]);
});

test("a birth date after the planned start is refused", () => {
  expect(problemsOf(intakeWith("visit.patient.birthDate", "2026-11-22"))).toMatchObject([
    { path: "visit.patient.birthDate", message: expect.stringMatching(/after the planned start/) as string },
  ]);
});

test("unknown keys are refused one by one with their paths", () => {
  const intake = { ...(intakeWith("vitals.first.temperature", 36.6) as Tree), colour: 1, shape: 2 };
  expect(problemsOf(intake).map(({ path }) => path)).toEqual(["vitals.first.temperature", "colour", "shape"]);
});

test("a time that was never said has its problem at its own path", () => {
  expect(
    problemsOf(intakeWith("lifestyle.lastAlcohol", { said: "exact", date: "2026-11-20" })),
  ).toMatchObject([{ path: "lifestyle.lastAlcohol.time" }]);
  expect(problemsOf(intakeWith("lifestyle.lastAlcohol", { said: "some day" }))).toMatchObject([
    { path: "lifestyle.lastAlcohol.said" },
  ]);
  expect(problemsOf(intakeWith("lifestyle.lastAlcohol", "often"))).toMatchObject([
    { path: "lifestyle.lastAlcohol" },
  ]);
});

test("what a device sends is judged for the future only once its clock is known", () => {
  const late = { said: "exact", saidAt: "2026-11-21T13:00:00Z", date: "2026-11-22", time: "09:00" };
  const intake = intakeWith("lifestyle.lastFood", late);
  expect(sentIntakeSchema.safeParse(intake).success).toBe(true);
  expect(problemsOf(intake)).toMatchObject([{ path: "lifestyle.lastFood.date" }]);
});
