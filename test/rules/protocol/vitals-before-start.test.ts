import { describe, expect, it } from "vitest";
import type { Level } from "../../../rules/assessment.ts";
import type { Intake, MedicalHistory, VitalsReading } from "../../../rules/intake.ts";
import { quietIntake, withHistory, withReading, withVisit } from "../../support/builders/intake-builder.ts";
import { levelOf, screen, wordsOf } from "../../support/screening.ts";

const stop = "stop-and-call";
const review = "prescriber-review";
const at = (reading: VitalsReading, history: MedicalHistory = {}) =>
  screen(withReading(withHistory(quietIntake(), history), reading));
const twice = (first: VitalsReading, second: VitalsReading, intake: Intake = quietIntake()) => {
  const once = withReading(intake, first);
  const repeat = { ...once.vitals?.first, takenAt: "2026-11-21T08:20", ...second };
  return screen({ ...once, vitals: { ...once.vitals, repeat } });
};
const aged65 = withVisit(quietIntake(), {
  patient: { familyName: "Okafor", givenName: "Maria", birthDate: "1961-11-21", recordNumber: "20817" },
});

describe("vitals before the start", () => {
  it.each<[VitalsReading, Level | undefined]>([
    [{ systolicMmHg: 140 }, undefined],
    [{ systolicMmHg: 141 }, review],
    [{ systolicMmHg: 179 }, review],
    [{ systolicMmHg: 180 }, stop],
    [{ diastolicMmHg: 90 }, undefined],
    [{ diastolicMmHg: 91 }, review],
    [{ diastolicMmHg: 99 }, review],
    [{ diastolicMmHg: 100 }, stop],
    [{ systolicMmHg: 101 }, undefined],
    [{ systolicMmHg: 100 }, review],
    [{ systolicMmHg: 91 }, review],
    [{ systolicMmHg: 90 }, stop],
    [{ spo2Percent: 94 }, undefined],
    [{ spo2Percent: 93 }, review],
    [{ spo2Percent: 90 }, review],
    [{ spo2Percent: 89 }, stop],
    [{ isOnOxygen: "yes" }, stop],
    [{ respiratoryRatePerMinute: 11 }, undefined],
    [{ respiratoryRatePerMinute: 10 }, review],
    [{ respiratoryRatePerMinute: 9 }, review],
    [{ respiratoryRatePerMinute: 8 }, stop],
    [{ respiratoryRatePerMinute: 20 }, undefined],
    [{ respiratoryRatePerMinute: 21 }, review],
    [{ respiratoryRatePerMinute: 24 }, review],
    [{ respiratoryRatePerMinute: 25 }, stop],
    [{ heartRatePerMinute: 51 }, undefined],
    [{ heartRatePerMinute: 50 }, review],
    [{ heartRatePerMinute: 41 }, review],
    [{ heartRatePerMinute: 40 }, stop],
    [{ heartRatePerMinute: 110 }, undefined],
    [{ heartRatePerMinute: 111 }, review],
    [{ heartRatePerMinute: 130 }, review],
    [{ heartRatePerMinute: 131 }, stop],
    [{ moaas: 5 }, undefined],
    [{ moaas: 4 }, stop],
    [{ moaas: 0 }, stop],
  ])("%j", (reading, level) => {
    expect(levelOf(at(reading), "vitals")).toBe(level);
  });

  it.each<[VitalsReading, VitalsReading, Level | undefined]>([
    [{ systolicMmHg: 150 }, { systolicMmHg: 138 }, undefined],
    [{ systolicMmHg: 150 }, { systolicMmHg: 145 }, review],
    [{ systolicMmHg: 184 }, { systolicMmHg: 150 }, review],
    [{ systolicMmHg: 184 }, { systolicMmHg: 182 }, stop],
    [{ systolicMmHg: 184 }, { systolicMmHg: 136 }, undefined],
    [{ diastolicMmHg: 104 }, { diastolicMmHg: 101 }, stop],
    [{ diastolicMmHg: 104 }, { diastolicMmHg: 88 }, undefined],
    [{ systolicMmHg: 88 }, { systolicMmHg: 110 }, stop],
  ])("first %j, repeated %j: the lower of two decides, a low one needs no repeat", (first, second, level) => {
    expect(levelOf(twice(first, second), "vitals")).toBe(level);
  });

  it("one high reading asks for the repeat after 5 min", () => {
    expect(wordsOf(at({ systolicMmHg: 150 }), "vitals")).toMatch(/5 min/u);
  });

  it.each<[VitalsReading, Level | undefined]>([
    [{ systolicMmHg: 150 }, undefined],
    [{ systolicMmHg: 151 }, review],
    [{ diastolicMmHg: 90 }, undefined],
    [{ diastolicMmHg: 91 }, review],
    [{ systolicMmHg: 180 }, stop],
  ])("aged 65, %j", (reading, level) => {
    expect(levelOf(screen(withReading(aged65, reading)), "vitals")).toBe(level);
  });

  it.each<[number, Level | undefined]>([
    [91, undefined],
    [90, review],
    [89, review],
    [88, stop],
  ])("lung disease and a usual saturation of 92: %i", (spo2Percent, level) => {
    expect(levelOf(at({ spo2Percent }, { lungDisease: "other", usualSpo2Percent: 92 }), "vitals")).toBe(
      level,
    );
  });

  it("C21 lung disease without a recorded usual value: below 90 is a stop-and-call", () => {
    expect(levelOf(at({ spo2Percent: 89 }, { lungDisease: "other" }), "vitals")).toBe(stop);
  });

  it.each<VitalsReading>([
    { spo2Percent: 101 },
    { spo2Percent: 0.98 },
    { systolicMmHg: 76, diastolicMmHg: 122 },
    { systolicMmHg: 80, diastolicMmHg: 80 },
    { systolicMmHg: 39, diastolicMmHg: 20 },
    { systolicMmHg: 301 },
    { heartRatePerMinute: 19 },
    { heartRatePerMinute: 251 },
    { respiratoryRatePerMinute: 3 },
    { respiratoryRatePerMinute: 61 },
  ])("C21 implausible %j is asked again and never quiet", (reading) => {
    const assessment = at(reading);

    expect(levelOf(assessment, "vitals")).toBeDefined();
    expect(wordsOf(assessment, "vitals").toLowerCase()).toMatch(/again|check/u);
  });

  it.each([19, 351])("C21 a weight of %i kg is asked again", (weightKg) => {
    const quiet = quietIntake();
    const assessment = screen({ ...quiet, vitals: { ...quiet.vitals, weightKg } });

    expect(wordsOf(assessment, "vitals")).toContain(String(weightKg));
  });

  it("vitals count as missing only once arrived", () => {
    const { vitals: _, ...unmeasured } = quietIntake();
    const before = screen(withVisit(unmeasured, { stage: "before-the-day" }));
    const arrived = screen(unmeasured);

    expect(levelOf(before, "vitals")).toBeUndefined();
    expect(arrived.notChecked.join("\n").toLowerCase()).toContain("vital");
  });
});
