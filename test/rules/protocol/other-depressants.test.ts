import { describe, expect, it } from "vitest";
import type { MedicalHistory, Medicine } from "../../../rules/intake.ts";
import { medicine, withHistory, withLifestyle } from "../../support/builders/intake-builder.ts";
import { beforeStart, blocksOf, foundBy, screen, screenTaking, taking } from "../../support/screening.ts";

const rule = "other-depressant";
const review = ["monitoring: prescriber-review"];
const noted = ["also-noted: inform"];
const at = (name: string, hours: number, minutes = 0, answers: Partial<Medicine> = {}) =>
  medicine(name, {
    takenFor: ["other"],
    pattern: "as-needed",
    daysUsedInLast14: 2,
    lastDose: beforeStart(hours, minutes),
    ...answers,
  });

describe("a sedating medicine other than a benzodiazepine", () => {
  it.each<[string, Medicine, readonly string[]]>([
    ["opioid 24 h before", at("oxycodone", 24), review],
    [
      "opioid taken regularly, last dose 30 h before",
      at("methadone", 30, 0, { pattern: "regular", daysUsedInLast14: 14 }),
      review,
    ],
    ["opioid as needed, more than 24 h before", at("oxycodone", 24, 1), []],
    ["opioid patch", at("buprenorphine patch", 80, 0, { form: "patch" }), review],
    ["zolpidem just under 8 h before", at("zolpidem", 7, 59), review],
    ["zolpidem 8 h before", at("zolpidem", 8), noted],
    ["zolpidem 12 h before", at("zolpidem", 12), noted],
    ["zolpidem more than 12 h before", at("zolpidem", 12, 1), []],
    ["zopiclone at a time not sure", { ...at("zopiclone", 1), lastDose: { said: "not-sure" } }, review],
    ["butalbital 72 h before", at("butalbital", 72), review],
    ["phenobarbital more than 72 h before", at("phenobarbital", 72, 1), []],
    ["zuranolone 72 h before", at("zuranolone", 72), review],
    ["phenibut 72 h before", at("phenibut", 72), review],
    ["baclofen just under 8 h before", at("baclofen", 7, 59), review],
    ["baclofen 8 h before", at("baclofen", 8), []],
    ["diphenhydramine just under 8 h before", at("diphenhydramine", 7, 59), review],
    ["diphenhydramine 8 h before", at("diphenhydramine", 8), []],
    ["gabapentin, breathing well", at("gabapentin", 2), noted],
    ["gabapentin days ago", at("gabapentin", 60), noted],
    ["trazodone at bedtime", at("trazodone", 11, 0, { pattern: "regular", daysUsedInLast14: 14 }), noted],
    ["mirtazapine at bedtime", at("mirtazapine", 11, 0, { pattern: "regular", daysUsedInLast14: 14 }), noted],
    ["doxepin at bedtime", at("doxepin", 11, 0, { pattern: "regular", daysUsedInLast14: 14 }), noted],
    ["quetiapine at bedtime", at("quetiapine", 11, 0, { pattern: "regular", daysUsedInLast14: 14 }), noted],
    ["olanzapine at bedtime", at("olanzapine", 11, 0, { pattern: "regular", daysUsedInLast14: 14 }), noted],
    ["suvorexant at bedtime", at("suvorexant", 11, 0, { pattern: "regular", daysUsedInLast14: 14 }), noted],
    [
      "hydroxyzine at bedtime, 10 h before",
      at("hydroxyzine", 10, 0, { pattern: "regular", daysUsedInLast14: 14 }),
      noted,
    ],
  ])("C15 %s", (_when, taken, expected) => {
    expect(foundBy(screenTaking(taken), rule)).toEqual(expected);
  });

  it.each<[string, MedicalHistory]>([
    ["lung disease", { lungDisease: "other" }],
    ["lung disease not sure", { lungDisease: "not-sure" }],
    ["treated apnoea", { sleepApnoea: "treated-every-night" }],
    ["untreated apnoea", { sleepApnoea: "untreated" }],
  ])("C15 gabapentin with %s is for review", (_when, history) => {
    const assessment = screen(withHistory(taking(at("gabapentin", 2)), history));

    expect(foundBy(assessment, rule)).toEqual(review);
  });

  it("gabapentin with controlled asthma is noted", () => {
    const assessment = screen(withHistory(taking(at("gabapentin", 2)), { lungDisease: "controlled-asthma" }));

    expect(foundBy(assessment, rule)).toEqual(noted);
  });

  it("cannabis in the last 24 h is noted", () => {
    expect(foundBy(screen(withLifestyle(taking(), { cannabisInLast24h: "yes" })), rule)).toEqual(noted);
  });

  it("C15 two strong depressants that are not named together are for review", () => {
    const two = screenTaking(at("zolpidem", 3), at("zuranolone", 10));

    expect(foundBy(two, rule).some((each) => each === "monitoring: prescriber-review")).toBe(true);
  });

  it("a bedtime medicine is a single line and no tier", () => {
    const assessment = screenTaking(at("trazodone", 11, 0, { pattern: "regular", daysUsedInLast14: 14 }));

    expect(blocksOf(assessment)).toEqual(["also-noted: inform"]);
    expect(assessment.monitoring.tier).toBe("baseline");
  });
});
