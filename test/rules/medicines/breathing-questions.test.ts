import { describe, expect, it } from "vitest";
import type { BreathingConditions } from "../../../rules/facts.ts";
import {
  breathingQuestionsNotAsked,
  breathingReasons,
} from "../../../rules/medicines/breathing-questions.ts";
import { hoursBefore } from "../../support/builders/facts-builder.ts";

const asked = {
  history: { sleepApnoea: "no", lungDisease: "no", homeOxygen: "no" },
  lifestyle: { answers: {}, lastAlcohol: "never" },
  today: { drowsyOrHardToRouse: "no" },
} as const;

const none: BreathingConditions = {
  hasAlcohol: false,
  hasUntreatedApnoea: false,
  hasTreatedApnoea: false,
  hasLungDisease: false,
  hasHomeOxygen: false,
  isDrowsy: false,
};

describe("what deepens a depressant's effect, and nobody asked", () => {
  it("everything asked leaves nothing", () => {
    expect(breathingQuestionsNotAsked(asked)).toEqual([]);
  });

  it.each([
    ["last alcohol", { lifestyle: { answers: {} } }],
    ["sleep apnoea", { history: { ...asked.history, sleepApnoea: undefined } }],
    ["lung disease", { history: { ...asked.history, lungDisease: undefined } }],
    ["home oxygen", { history: { ...asked.history, homeOxygen: undefined } }],
    ["drowsy or hard to rouse now", { today: {} }],
  ])("%s", (question, left) => {
    expect(breathingQuestionsNotAsked({ ...asked, ...left })).toEqual([`${question}: not asked`]);
  });

  it("sections never asked leave every question of theirs", () => {
    expect(breathingQuestionsNotAsked({})).toEqual([
      "last alcohol: not asked",
      "sleep apnoea: not asked",
      "lung disease: not asked",
      "home oxygen: not asked",
      "drowsy or hard to rouse now: not asked",
    ]);
  });

  it("a time and a not sure are answers", () => {
    const answers = {
      history: { sleepApnoea: "not-sure", lungDisease: "not-sure", homeOxygen: "not-sure" },
      lifestyle: { answers: {}, lastAlcohol: hoursBefore(3) },
      today: { drowsyOrHardToRouse: "not-sure" },
    } as const;

    expect(breathingQuestionsNotAsked(answers)).toEqual([]);
  });
});

describe("the answers behind what deepens it", () => {
  it.each<[keyof BreathingConditions, string, string]>([
    ["hasAlcohol", "lifestyle.lastAlcohol", "alcohol within this protocol's hours, or not known when"],
    ["hasUntreatedApnoea", "history.sleepApnoea", "sleep apnoea: untreated, or not sure"],
    ["hasTreatedApnoea", "history.sleepApnoea", "sleep apnoea, treated every night"],
    ["hasLungDisease", "history.lungDisease", "lung disease: yes, or not sure"],
    ["hasHomeOxygen", "history.homeOxygen", "home oxygen: yes, or not sure"],
    ["isDrowsy", "today.drowsyOrHardToRouse", "drowsy or hard to rouse now: yes, or not sure"],
  ])("%s", (condition, path, says) => {
    expect(breathingReasons({ ...none, [condition]: true })).toEqual([{ path, says }]);
  });

  it("none, and several in order", () => {
    const several = { ...none, isDrowsy: true, hasAlcohol: true };

    expect(breathingReasons(none)).toEqual([]);
    expect(breathingReasons(several).map(({ path }) => path)).toEqual([
      "lifestyle.lastAlcohol",
      "today.drowsyOrHardToRouse",
    ]);
  });
});
