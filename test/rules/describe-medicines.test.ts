import { expect, it } from "vitest";
import { assess, defaultProtocol, type Medicine } from "../../rules/index.ts";
import { assessedAtMs, medicine, quietIntake, withMedicines } from "../support/builders/intake-builder.ts";

const useOf = (answers: Partial<Medicine>): string | undefined =>
  assess(withMedicines(quietIntake(), medicine("lorazepam", answers)), defaultProtocol, assessedAtMs)
    .medicines[0]?.useInWords;

const givenByClinic: Partial<Medicine> = {
  pattern: "premedication",
  premedication: { status: "given" },
  dose: { amount: 1, unit: "mg" },
  supply: "this-clinic",
};

it.each([
  ["oral", "by mouth"],
  ["sublingual", "under the tongue"],
  ["nasal", "nasal"],
  ["rectal", "rectal"],
  ["patch", "patch"],
  ["im", "IM (into a muscle)"],
  ["iv", "IV (into a vein)"],
  ["other", "another route"],
  ["not-sure", "route not sure"],
] as const)("C20 the route “%s” that was answered stands in the use as “%s”", (form, words) => {
  expect(useOf({ ...givenByClinic, form })).toBe(
    `premedication by this clinic, 14 of the last 14 days, 1\u00a0mg, ${words}, from this clinic`,
  );
});

it("a use whose route nobody asked says none", () => {
  const { form: _form, ...answers } = medicine("lorazepam");
  const intake = withMedicines(quietIntake(), answers);
  const [described] = assess(intake, defaultProtocol, assessedAtMs).medicines;
  expect(described?.useInWords).toBe("regularly, 14 of the last 14 days");
});

it("one time a day is once a day", () => {
  expect(useOf({ ...givenByClinic, dosesPerDay: 1 })).toContain(", once a day,");
  expect(useOf({ ...givenByClinic, dosesPerDay: 3 })).toContain(", 3 times a day,");
});

it.each([
  ["a last dose that is not sure", { lastDose: { said: "not-sure" } }, "not sure"],
  ["taken today, and no more asked", { takenToday: "yes" }, "today"],
  ["not taken today, and no more asked", { takenToday: "no" }, "not today"],
  ["not sure about today", { takenToday: "not-sure" }, "not sure whether today"],
  ["nothing said at all", {}, "not said"],
] as const)("C05 %s is told as it was said", (_case, answers, words) => {
  const { lastDose: _lastDose, ...metoprolol } = medicine("metoprolol", { pattern: "regular" });
  const intake = withMedicines(quietIntake(), { ...metoprolol, ...answers });
  expect(assess(intake, defaultProtocol, assessedAtMs).medicines[0]?.lastDoseInWords).toBe(words);
});
