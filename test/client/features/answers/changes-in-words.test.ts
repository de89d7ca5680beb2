import { expect, test } from "vitest";
import { changesInWords } from "../../../../src/client/features/answers/changes-in-words.ts";
import {
  exactly,
  medicine,
  quietIntake,
  withHistory,
  withMedicines,
} from "../../../support/builders/intake-builder.ts";

const alprazolam = medicine("xanax", { id: "a", lastDose: exactly("2026-11-20T21:30") });
const sertraline = medicine("zoloft 100", { id: "b" });

test("the same answers are no change", () => {
  expect(changesInWords(quietIntake(), quietIntake())).toEqual([]);
});

test("a changed answer names its section, its question, and both answers", () => {
  const after = withHistory(quietIntake(), { sleepApnoea: "untreated" });
  expect(changesInWords(quietIntake(), after)).toEqual([
    { where: "Medical history", what: "Sleep apnoea", before: "No", after: "Not treated every night" },
  ]);
});

test("another last dose of one medicine is told for that medicine, wherever it stands in the list", () => {
  const before = withMedicines(quietIntake(), alprazolam, sertraline);
  const later = { ...alprazolam, lastDose: exactly("2026-11-20T23:00") };
  const after = withMedicines(quietIntake(), sertraline, later);
  expect(changesInWords(before, after)).toEqual([
    {
      where: "Medicine 2: “xanax”",
      what: "Last taken",
      before: "20 Nov 2026 21:30",
      after: "20 Nov 2026 23:00",
    },
  ]);
});

test("C14 a classification that is taken back is told as a change", () => {
  const blorbex = medicine("blorbex", { classification: { as: "not-a-sedative", by: "Dana Cole" } });
  const { classification: _, ...unclassified } = blorbex;
  const before = withMedicines(quietIntake(), blorbex);
  expect(changesInWords(before, withMedicines(quietIntake(), unclassified))).toEqual([
    {
      where: "Medicine 1: “blorbex”",
      what: "Classified by staff",
      before: "Not a sedative, reviewed by Dana Cole",
      after: "not asked",
    },
  ]);
});

test("an added and a removed medicine are told as such", () => {
  const before = withMedicines(quietIntake(), alprazolam);
  const after = withMedicines(quietIntake(), sertraline);
  const changes = changesInWords(before, after);
  expect(changes.map(({ where, before: was }) => [where, was])).toEqual([
    ["Medicine 1: “zoloft 100”", "not listed"],
    ["Medicine 1: “xanax”", "listed"],
  ]);
  expect(changes[1]?.after).toBe("removed");
  expect(changes[0]?.after).toContain("Use: Regularly");
});

test("what was not asked before and answered now is a change", () => {
  const { porphyria: _, ...history } = quietIntake().history;
  expect(changesInWords({ ...quietIntake(), history }, quietIntake())).toEqual([
    { where: "Medical history", what: "Porphyria", before: "not asked", after: "No" },
  ]);
});
