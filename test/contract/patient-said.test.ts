import { expect, test } from "vitest";
import type { Intake } from "../../rules/index.ts";
import type { Statement } from "../../src/contract/kiosk/statement.ts";
import { pathsAsPatientSaid } from "../../src/contract/patient-said.ts";
import { quietVisit } from "../support/builders/quiet-answers.ts";
import { statement } from "../support/builders/statement-builder.ts";

/** The statement with a visit around it, as staff's form begins. */
function completed(
  { medications, history, mentalHealth, lifestyle, today }: Statement = statement(),
): Intake {
  const visit = { ...quietVisit, patient: { ...quietVisit.patient, ...statement().patient } };
  return structuredClone({
    formatVersion: 1 as const,
    visit,
    medications,
    ...(history && { history }),
    ...(mentalHealth && { mentalHealth }),
    ...(lifestyle && { lifestyle }),
    ...(today && { today }),
  });
}

const everyPath = [
  "visit.patient.familyName",
  "visit.patient.givenName",
  "visit.patient.birthDate",
  "medications.list",
  "medications.isComplete",
  "medications.fromSomeoneElse",
  "medications.entries[0].typed",
  "medications.entries[0].pattern",
  "medications.entries[0].lastDose",
  "history.stroke",
  "history.allergies",
  "mentalHealth.suicidalThoughts",
  "lifestyle.lastFood",
  "today.chestPainNow",
  "today.seizureToday",
  "today.breathingTroubleNow",
];

test("everything that was taken over unchanged stands as the patient said it, and what staff added does not", () => {
  const intake: Intake = {
    ...completed(),
    history: { ...completed().history, sleepApnoea: "untreated" },
    vitals: { weightKg: 70 },
  };
  expect(pathsAsPatientSaid(intake, statement()).toSorted()).toEqual(everyPath.toSorted());
});

test.each<[string, Partial<Intake>]>([
  ["history.stroke", { history: { ...completed().history, stroke: "not-sure" } }],
  ["history.allergies", { history: { stroke: "no", allergies: { state: "listed", inWords: "latex" } } }],
  [
    "lifestyle.lastFood",
    { lifestyle: { lastFood: { said: "yesterday", saidAt: "2026-11-21T13:13:00.000Z" } } },
  ],
  ["today.chestPainNow", { today: { ...completed().today, chestPainNow: "yes" } }],
  ["mentalHealth.suicidalThoughts", { mentalHealth: {} }],
  ["medications.isComplete", { medications: { ...completed().medications, isComplete: "not-sure" } }],
])("an answer that staff changed or took back is no longer the patient's: %s", (path, changes) => {
  const paths = pathsAsPatientSaid({ ...completed(), ...changes }, statement());
  expect(paths.toSorted()).toEqual(everyPath.filter((each) => each !== path).toSorted());
});

test("a medicine is the same by its id, wherever it stands, and a new one is staff's", () => {
  const [said] = completed().medications.entries;
  const entries = [
    { id: "staff-1", typed: "xanax" },
    { ...said, id: "m1", typed: "alprazolam" },
  ];
  const medications = { ...completed().medications, entries };
  const paths = pathsAsPatientSaid({ ...completed(), medications }, statement());
  expect(paths.filter((path) => path.startsWith("medications.entries"))).toEqual([
    "medications.entries[1].pattern",
    "medications.entries[1].lastDose",
  ]);
});

test("the order in which an answer's parts were written makes no difference", () => {
  const allergies = { inWords: "penicillin", state: "listed" as const };
  const intake = { ...completed(), history: { allergies } };
  expect(pathsAsPatientSaid(intake, statement())).toContain("history.allergies");
});

test("a name that was not given is staff's", () => {
  const paths = pathsAsPatientSaid(completed(), statement({ patient: { familyName: "Okafor" } }));
  expect(paths.filter((path) => path.startsWith("visit"))).toEqual(["visit.patient.familyName"]);
});
