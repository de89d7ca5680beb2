import { describe, expect, it } from "vitest";
import { describeMedicines, medicationListInWords } from "../../rules/describe-medicines.ts";
import type { MedicationFacts, MedicineFacts } from "../../rules/facts.ts";
import type { Medicine } from "../../rules/intake.ts";
import { factsWith, hoursBefore, takenBenzodiazepine } from "../support/builders/facts-builder.ts";
import { say } from "../support/builders/say-builder.ts";

const lorazepam = takenBenzodiazepine("lorazepam", {});
const described = (changes: Partial<MedicineFacts>) =>
  describeMedicines(factsWith({ medicines: [{ ...lorazepam, ...changes }] }), say)[0];

describe("the last dose in words", () => {
  const planned: Medicine = {
    id: "m1",
    typed: "lorazepam",
    pattern: "premedication",
    premedication: { status: "planned" },
  };
  const { hoursBeforeStart: _hours, ...atNoKnownInterval } = hoursBefore(2);

  it.each<[string, Partial<MedicineFacts>, string]>([
    ["an exact time", { lastDose: hoursBefore(2) }, "Sat 21 Nov 07:00, 2\u00a0h before the planned start"],
    [
      "a range, by its shortest interval",
      { lastDose: { ...hoursBefore(9), inWords: "last night", isExact: false } },
      "last night, at least 9\u00a0h before the planned start",
    ],
    [
      "at the start itself",
      { lastDose: hoursBefore(0) },
      "Sat 21 Nov 09:00, 0\u00a0min before the planned start",
    ],
    [
      "a premedication that is yet to be given",
      { answers: planned, lastDose: hoursBefore(0.5) },
      "planned for Sat 21 Nov 08:30, 30\u00a0min before the planned start",
    ],
    [
      "a premedication planned for after the start",
      { answers: planned, lastDose: hoursBefore(-0.5) },
      "planned for Sat 21 Nov 09:30, 30\u00a0min after the planned start",
    ],
    ["an interval that is not known", { lastDose: atNoKnownInterval }, "Sat 21 Nov 07:00"],
    ["a time in the future", { isLastDoseRefused: true }, "a time in the future, not used"],
    ["no time", { lastDose: undefined, answers: { id: "m1", typed: "lorazepam" } }, "not said"],
  ])("%s", (_case, changes, words) => {
    expect(described(changes)?.lastDoseInWords).toBe(words);
  });

  it("a visit whose start is not known: the time alone", () => {
    const facts = factsWith({
      medicines: [{ ...lorazepam, lastDose: hoursBefore(2) }],
      visit: { startMs: undefined },
    });
    expect(describeMedicines(facts, say)[0]?.lastDoseInWords).toBe("Sat 21 Nov 07:00");
  });
});

it.each<[Medicine["prescribersPlan"], string]>([
  [undefined, "not asked"],
  [{ plan: "none-known" }, "none known"],
  [{ plan: "continue-as-usual" }, "continue as usual"],
  [{ plan: "continue-as-usual", date: "2026-11-12" }, "continue as usual (12 Nov 2026)"],
  [{ plan: "other" }, "other"],
  [{ plan: "other", inWords: "half on the day" }, "half on the day"],
  [{ plan: "other", inWords: "half on the day", date: "2026-11-12" }, "half on the day (12 Nov 2026)"],
])("the prescriber's plan %j is told as “%s”", (prescribersPlan, words) => {
  const answers = { ...lorazepam.answers, prescribersPlan };
  expect(described({ answers })?.planInWords).toBe(words);
});

it.each<[MedicationFacts["list"], MedicationFacts["isComplete"], string]>([
  ["not-asked", undefined, "Medicines: not asked"],
  ["no-answer", undefined, "Medicines: asked, no answer"],
  ["declined", undefined, "Medicines: declined to say"],
  ["confirmed-none", undefined, "Medicines: confirmed, takes none"],
  ["listed", undefined, "Medicines: listed"],
  ["listed", "yes", "Medicines: listed"],
  ["listed", "no", "Medicines: listed; the list is said not to be complete"],
  ["listed", "not-sure", "Medicines: listed; not sure that the list is complete"],
])("a list that is %s, complete: %s, is told as “%s”", (list, isComplete, words) => {
  expect(medicationListInWords({ list, isComplete, medicines: [] })).toBe(words);
});
