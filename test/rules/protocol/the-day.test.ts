import { describe, expect, it } from "vitest";
import type { Answer, Intake, MedicationListState, MentalHealth, Today } from "../../../rules/intake.ts";
import {
  exactly,
  medicine,
  quietIntake,
  said,
  withLifestyle,
  withMedications,
  withMentalHealth,
  withToday,
} from "../../support/builders/intake-builder.ts";
import { beforeStart, blocksOf, foundBy, levelOf, screen, taking, wordsOf } from "../../support/screening.ts";

const quiet = quietIntake();

describe("answers that cannot wait", () => {
  it.each<[MentalHealth, string | undefined]>([
    [{ suicidalThoughts: "new-worse-plan-intent-or-behaviour" }, "stop-and-call"],
    [{ suicidalThoughts: "not-sure" }, "stop-and-call"],
    [{ suicidalThoughts: "long-standing-passive-unchanged" }, "prescriber-review"],
    [{ suicidalThoughts: "none" }, undefined],
  ])("%j", (answers, level) => {
    expect(levelOf(screen(withMentalHealth(quiet, answers)), "urgent")).toBe(level);
  });

  it.each<Today>([
    { seizureToday: "yes" },
    { seizureToday: "not-sure" },
    { chestPainNow: "yes" },
    { chestPainNow: "not-sure" },
    { breathingTroubleNow: "yes" },
    { breathingTroubleNow: "not-sure" },
  ])("%j is a stop-and-call", (answers) => {
    expect(levelOf(screen(withToday(quiet, answers)), "urgent")).toBe("stop-and-call");
  });

  it("long-standing thoughts are seen before the start", () => {
    const assessment = screen(
      withMentalHealth(quiet, { suicidalThoughts: "long-standing-passive-unchanged" }),
    );

    expect(wordsOf(assessment, "urgent").toLowerCase()).toContain("before the start");
  });
});

describe("the day of treatment", () => {
  it.each<[string, Intake, string]>([
    ["intoxicated now", withToday(quiet, { intoxicatedNow: "yes" }), "stop-and-call"],
    ["intoxicated not sure", withToday(quiet, { intoxicatedNow: "not-sure" }), "stop-and-call"],
    [
      "alcohol just under 24 h before",
      withLifestyle(quiet, { lastAlcohol: beforeStart(23, 59) }),
      "prescriber-review",
    ],
    [
      "alcohol at a time not sure",
      withLifestyle(quiet, { lastAlcohol: said("not-sure") }),
      "prescriber-review",
    ],
    [
      "food an hour before",
      withLifestyle(quiet, { lastFood: exactly("2026-11-21T08:00") }),
      "prescriber-review",
    ],
    ["food at a time not sure", withLifestyle(quiet, { lastFood: said("not-sure") }), "prescriber-review"],
    ["no escort", withLifestyle(quiet, { escort: { arranged: "no" } }), "prescriber-review"],
    ["escort not sure", withLifestyle(quiet, { escort: { arranged: "not-sure" } }), "prescriber-review"],
  ])("%s", (_when, intake, level) => {
    expect(levelOf(screen(intake), "today")).toBe(level);
  });

  it("alcohol 24 h before makes no block", () => {
    expect(blocksOf(screen(withLifestyle(quiet, { lastAlcohol: beforeStart(24) })))).toEqual([]);
  });

  it("no escort is told in the protocol's words", () => {
    const assessment = screen(withLifestyle(quiet, { escort: { arranged: "no" } }));

    expect(wordsOf(assessment, "today").toLowerCase()).toContain("do not start or discharge without one");
  });
});

describe("the medication list", () => {
  it.each<MedicationListState>(["not-asked", "no-answer", "declined"])(
    "C03 %s is for review and never quiet",
    (list) => {
      const assessment = screen(withMedications(quiet, { list }));

      expect(foundBy(assessment, "medication-list-unconfirmed")).toEqual(["medicines: prescriber-review"]);
      expect(assessment.quietLine).toBeUndefined();
    },
  );

  it.each<[Answer, string]>([
    ["no", "the list is said not to be complete"],
    ["not-sure", "not sure that the list is complete"],
  ])(
    "C03 takes none, and whether that is all is answered %s: for review and never quiet",
    (isComplete, says) => {
      const assessment = screen(withMedications(quiet, { isComplete }));

      expect(foundBy(assessment, "medication-list-unconfirmed")).toEqual(["medicines: prescriber-review"]);
      expect(assessment.quietLine).toBeUndefined();
      expect(assessment.monitoring.tier).toBe("enhanced");
      expect(assessment.medicationListInWords).toBe(`Medicines: confirmed, takes none; ${says}`);
    },
  );

  it("a list that is said to be complete counts as one of which nobody asked", () => {
    expect(screen(withMedications(quiet, { isComplete: "yes" }))).toEqual(screen(quiet));
  });

  it("C02 a medicine nobody knows is for review, in the patient's words, never quiet", () => {
    const assessment = screen(taking(medicine("restful blend")));

    expect(foundBy(assessment, "medication-unrecognised")).toEqual(["medicines: prescriber-review"]);
    expect(wordsOf(assessment, "medicines")).toContain("restful blend");
    expect(assessment.quietLine).toBeUndefined();
  });

  it("a sedative whose last dose is not known is for review", () => {
    const assessment = screen(taking(medicine("gabapentin", { lastDose: said("not-sure") })));

    expect(foundBy(assessment, "last-dose-unknown")).toEqual(["medicines: prescriber-review"]);
  });

  it("C18 the quiet result names who reported and when, and nothing else", () => {
    const assessment = screen(quiet);

    expect(blocksOf(assessment)).toEqual([]);
    expect(assessment.quietLine).toContain("No benzodiazepine reported");
    expect(assessment.quietLine).toContain("A. Lindqvist");
  });
});
