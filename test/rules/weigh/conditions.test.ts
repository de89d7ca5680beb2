import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { BreathingConditions, Facts, TimeAnswer } from "../../../rules/facts.ts";
import type { MedicalHistory } from "../../../rules/intake.ts";
import { conditionsOf } from "../../../rules/weigh/conditions.ts";
import { factsWith, hoursBefore } from "../../support/builders/facts-builder.ts";

const none: BreathingConditions = {
  hasAlcohol: false,
  hasUntreatedApnoea: false,
  hasTreatedApnoea: false,
  hasLungDisease: false,
  hasHomeOxygen: false,
  isDrowsy: false,
};

const conditionsIn = (facts: Facts) => conditionsOf(facts, defaultProtocol);
const withHistory = (history: MedicalHistory) => conditionsIn(factsWith({ history }));
const withLastDrink = (lastAlcohol: TimeAnswer | undefined) =>
  conditionsIn(factsWith({ lifestyle: { answers: {}, ...(lastAlcohol && { lastAlcohol }) } })).hasAlcohol;
const { hoursBeforeStart: _start, ...withoutStart } = hoursBefore(3);

describe("what deepens a depressant's effect", () => {
  it.each<[string, MedicalHistory, Partial<BreathingConditions>]>([
    ["nothing asked", {}, {}],
    ["no apnoea", { sleepApnoea: "no" }, {}],
    ["apnoea treated every night", { sleepApnoea: "treated-every-night" }, { hasTreatedApnoea: true }],
    ["apnoea untreated", { sleepApnoea: "untreated" }, { hasUntreatedApnoea: true }],
    ["apnoea not sure: untreated", { sleepApnoea: "not-sure" }, { hasUntreatedApnoea: true }],
    ["no lung disease", { lungDisease: "no" }, {}],
    ["controlled asthma is excepted", { lungDisease: "controlled-asthma" }, {}],
    ["other lung disease", { lungDisease: "other" }, { hasLungDisease: true }],
    ["lung disease not sure", { lungDisease: "not-sure" }, { hasLungDisease: true }],
    ["no home oxygen", { homeOxygen: "no" }, {}],
    ["home oxygen", { homeOxygen: "yes" }, { hasHomeOxygen: true }],
    ["home oxygen not sure", { homeOxygen: "not-sure" }, { hasHomeOxygen: true }],
  ])("%s", (_when, history, found) => {
    expect(withHistory(history)).toEqual({ ...none, ...found });
  });

  it.each([
    ["yes", true],
    ["not-sure", true],
    ["no", false],
  ] as const)("drowsy or hard to rouse: %s", (drowsyOrHardToRouse, isDrowsy) => {
    expect(conditionsIn(factsWith({ today: { drowsyOrHardToRouse } }))).toEqual({ ...none, isDrowsy });
  });

  it.each<[string, TimeAnswer | undefined, boolean]>([
    ["not asked", undefined, false],
    ["never", "never", false],
    ["at a time nobody is sure of", "unknown", true],
    ["at a time before a start that cannot be read", withoutStart, true],
    ["just under 24 h before", hoursBefore(23.99), true],
    ["24 h before", hoursBefore(24), false],
    ["25 h before", hoursBefore(25), false],
  ])("last drink %s", (_when, lastAlcohol, hasAlcohol) => {
    expect(withLastDrink(lastAlcohol)).toBe(hasAlcohol);
  });

  it("sections never asked are no condition", () => {
    const facts = factsWith({ history: undefined, today: undefined, lifestyle: undefined });

    expect(conditionsIn(facts)).toEqual(none);
  });
});
