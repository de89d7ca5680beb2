import { describe, expect, it } from "vitest";
import type { Level } from "../../../rules/assessment.ts";
import type { MedicalHistory, MentalHealth, Visit } from "../../../rules/intake.ts";
import {
  quietIntake,
  withHistory,
  withMentalHealth,
  withReading,
  withVisit,
} from "../../support/builders/intake-builder.ts";
import { blocksOf, levelOf, screen } from "../../support/screening.ts";

const stop = "stop-and-call";
const review = "prescriber-review";
const history = (answers: MedicalHistory) => levelOf(screen(withHistory(quietIntake(), answers)), "history");
const mind = (answers: MentalHealth) => levelOf(screen(withMentalHealth(quietIntake(), answers)), "history");

describe("medical history", () => {
  it.each<[MedicalHistory, Level | undefined]>([
    [{ aneurysmOrArteriovenousMalformation: "yes" }, stop],
    [{ aneurysmOrArteriovenousMalformation: "not-sure" }, stop],
    [{ intracerebralHaemorrhage: "yes" }, stop],
    [{ intracerebralHaemorrhage: "not-sure" }, stop],
    [{ raisedIntracranialPressure: "yes" }, stop],
    [{ raisedIntracranialPressure: "not-sure" }, stop],
    [{ eclampsiaOrPreEclampsia: "yes" }, stop],
    [{ eclampsiaOrPreEclampsia: "not-sure" }, stop],
    [{ hyperthyroidism: "untreated" }, stop],
    [{ hyperthyroidism: "not-sure" }, stop],
    [{ hyperthyroidism: "treated" }, undefined],
    [{ ketamineAllergy: "yes" }, stop],
    [{ ketamineAllergy: "not-sure" }, stop],
    [{ heartAttack: "within-6-weeks" }, stop],
    [{ heartAttack: "not-sure" }, stop],
    [{ heartAttack: "earlier" }, review],
    [{ unstableAngina: "yes" }, stop],
    [{ unstableAngina: "not-sure" }, stop],
    [{ heartFailure: "decompensated" }, stop],
    [{ heartFailure: "not-sure" }, stop],
    [{ heartFailure: "stable" }, review],
    [{ stroke: "within-6-months" }, stop],
    [{ stroke: "not-sure" }, stop],
    [{ stroke: "earlier" }, review],
    [{ otherHeartDisease: "yes" }, review],
    [{ otherHeartDisease: "not-sure" }, review],
    [{ pregnancy: "pregnant" }, stop],
    [{ pregnancy: "possible-not-tested" }, review],
    [{ pregnancy: "test-negative" }, undefined],
    [{ breastFeeding: "yes" }, review],
    [{ breastFeeding: "not-sure" }, review],
    [{ liverDisease: "cirrhosis-or-severe" }, review],
    [{ liverDisease: "not-sure" }, review],
    [{ liverDisease: "other" }, "inform"],
    [{ homeOxygen: "yes" }, review],
    [{ homeOxygen: "not-sure" }, review],
    [{ sleepApnoea: "untreated" }, review],
    [{ sleepApnoea: "not-sure" }, review],
    [{ sleepApnoea: "treated-every-night" }, undefined],
    [{ lungDisease: "other" }, undefined],
    [{ lungDisease: "controlled-asthma" }, undefined],
    [{ seizureDisorder: "yes" }, review],
    [{ seizureDisorder: "not-sure" }, review],
    [{ raisedEyePressure: "yes" }, review],
    [{ bladderSymptoms: "yes" }, review],
    [{ porphyria: "yes" }, review],
    [{ porphyria: "not-sure" }, review],
    [{ badReactionLastTime: "yes" }, review],
    [{ badReactionLastTime: "not-sure" }, review],
    [{ highBloodPressure: "yes" }, "inform"],
  ])("%j", (answers, level) => {
    expect(history(answers)).toBe(level);
  });

  it.each<[MentalHealth, Level | undefined]>([
    [{ psychosis: "now" }, stop],
    [{ psychosis: "not-sure" }, stop],
    [{ psychosis: "past" }, review],
    [{ mania: "now" }, stop],
    [{ mania: "not-sure" }, stop],
    [{ mania: "past" }, review],
    [{ delirium: "yes" }, stop],
    [{ delirium: "not-sure" }, stop],
    [{ dementia: "yes" }, review],
    [{ dementia: "not-sure" }, review],
    [{ bipolarDisorder: "yes" }, "inform"],
    [{ substanceUseDisorder: "active" }, review],
    [{ substanceUseDisorder: "not-sure" }, review],
    [{ substanceUseDisorder: "past" }, undefined],
    [{ ketamineMisuse: "yes" }, review],
    [{ ketamineMisuse: "not-sure" }, review],
  ])("%j", (answers, level) => {
    expect(mind(answers)).toBe(level);
  });

  it("pregnancy not sure is at least for review", () => {
    expect(history({ pregnancy: "not-sure" })).toMatch(/stop-and-call|prescriber-review/u);
  });

  const bornOn = (birthDate: string): Partial<Visit> => ({
    patient: { familyName: "Okafor", givenName: "Maria", birthDate, recordNumber: "20817" },
  });

  it("under 18 is for review, outside what these sources cover", () => {
    const under = screen(withVisit(quietIntake(), bornOn("2008-11-22")));

    expect(levelOf(under, "history")).toBe(review);
    expect(JSON.stringify(under.advisories)).toContain("outside what these sources cover");
    expect(blocksOf(screen(withVisit(quietIntake(), bornOn("2008-11-21"))))).toEqual([]);
  });

  it("known high blood pressure with a reading above range is told by the reading", () => {
    const high = withReading(withHistory(quietIntake(), { highBloodPressure: "yes" }), { systolicMmHg: 150 });

    expect(levelOf(screen(high), "vitals")).toBe(review);
  });
});
