import { describe, expect, it } from "vitest";
import { assess, defaultProtocol, type Assessment, type Medicine } from "../../rules/index.ts";
import {
  asNeeded,
  assessedAtMs,
  medicine,
  quietIntake,
  withMedicines,
} from "../support/builders/intake-builder.ts";

function taking(typed: string, answers: Partial<Medicine> = {}): Assessment {
  const { form: _form, ...entry } = medicine(typed, { takenFor: ["other"], ...answers });
  const withForm = answers.form === undefined ? entry : { ...entry, form: answers.form };
  return assess(withMedicines(quietIntake(), withForm), defaultProtocol, assessedAtMs);
}

const amountsOf = ({ notChecked }: Assessment): string =>
  notChecked
    .filter((line) => line.startsWith("the amount of "))
    .join("\n")
    .replaceAll("\u00a0", " ");

const told = (typed: string, answers: Partial<Medicine> = {}): string => amountsOf(taking(typed, answers));

describe("C09 an amount that nobody settled is told as not checked", () => {
  it.each([
    ["clonazepam 500 mg", "Tablets and capsules hold 0.125 to 2 mg. Was 500 mcg meant?"],
    ["levothyroxine 100 mg", "Was 100 mcg meant?"],
    ["fentanyl patch 25", "“25” stands without a unit."],
    ["lorazepam 1,000 mg", "can be 1 mg or 1,000 mg"],
    ["lorazepam 1,5 mg", "The comma is read as a decimal point"],
    ["lorazepam 1.0 mg", "With its point overlooked it would be 10 mg"],
    ["lorazepam .5 mg", "The point has no 0 before it"],
    ["clonazepam 0.5 mg 2 mg", "Ask which is right"],
    ["clonazepam 2", "“2” stands without a unit."],
  ])("%s", (typed, doubt) => {
    expect(told(typed)).toContain(`the amount of “${typed}”: `);
    expect(told(typed)).toContain(doubt);
  });

  it.each([
    "clonazepam 0.5 mg",
    "levothyroxine 100 mcg",
    "fentanyl patch 25 mcg/h",
    "lorazepam",
    "Xanax 0.5mg prn",
    "sertraline 50",
    "lisinopril 10, 1 tablet",
  ])("%s is clear, or of a medicine that no rule asks the amount of", (typed) => {
    expect(told(typed)).toBe("");
  });

  it("two entries with the same words are told once", () => {
    const entry = medicine("clonazepam 500 mg");
    const intake = withMedicines(quietIntake(), entry, { ...entry, id: "again" });
    expect(amountsOf(assess(intake, defaultProtocol, assessedAtMs)).split("\n")).toHaveLength(1);
  });
});

describe("C09 the dose answered settles it, when it is plausible", () => {
  it("500 mcg of clonazepam is", () => {
    expect(told("clonazepam 500 mg", { dose: { amount: 500, unit: "mcg" } })).toBe("");
  });

  it("500 mg of clonazepam is not", () => {
    const line = told("clonazepam 500 mg", { dose: { amount: 500, unit: "mg" } });
    expect(line).toBe(
      "the amount of “clonazepam 500 mg”: The dose told, 500 mg, is far from what clonazePAM is sold in, 0.125 to 2 mg. Was 500 mcg meant? Check the packet",
    );
  });

  it("is doubted whatever was typed, in the form that was answered", () => {
    expect(told("lorazepam", { dose: { amount: 100, unit: "mg" } })).toContain("The dose told, 100 mg");
    expect(told("fentanyl", { dose: { amount: 25, unit: "mcg" }, form: "patch" })).toContain(
      "Was 25 mcg/h meant?",
    );
    expect(told("midazolam", { dose: { amount: 1, unit: "mg" }, form: "iv" })).toBe("");
  });

  it("one tablet says how many, and not what a tablet holds", () => {
    expect(told("alprazolam 1", { dose: { amount: 1, unit: "tablets" } })).toBe("");
    expect(told("clonazepam 500 mg", { dose: { amount: 1, unit: "tablets" } })).toContain("500 mcg meant");
  });

  it("a dose of 0 settles nothing", () => {
    expect(told("clonazepam 2", { dose: { amount: 0, unit: "mg" } })).toContain("the amount of ");
  });

  it("beside a misspelled name, the drug that was confirmed is compared with", () => {
    expect(told("klonopn 500 mg", { confirmedDrugIds: ["clonazepam"] })).toContain(
      "What was typed, 500 mg, is far from what clonazePAM is sold in, 0.125 to 2 mg.",
    );
  });
});

describe("C09 an amount in doubt changes no level", () => {
  it("stands in the quiet line", () => {
    const { quietLine, disposition } = taking("levothyroxine 100 mg", { takenToday: "yes" });
    expect(quietLine).toContain("; not checked: the amount of “levothyroxine 100 mg”: ");
    expect(disposition).toBe(taking("levothyroxine 100 mcg", { takenToday: "yes" }).disposition);
  });

  it.each([
    ["clonazepam 500 mg", {}],
    ["clonazepam 500 mg", asNeeded],
    ["fentanyl patch 25", {}],
  ] as const)("%s gives the advisories of the name alone", (typed, answers) => {
    const blocks = (typedAs: string) =>
      taking(typedAs, answers).advisories.map(({ topic, level }) => `${topic} ${level}`);
    expect(blocks(typed)).toEqual(blocks(typed.replace(/ (?:\d+|500 mg)$/u, "")));
  });

  it("exposure that rests on it says so", () => {
    const dose = { amount: 500, unit: "mg" } as const;
    const words = JSON.stringify(taking("clonazepam 500 mg bid", { dose, dosesPerDay: 2 }).advisories);
    expect(words).toContain("The amount told of clonazePAM is in doubt; see what was not checked.");
    const plain = JSON.stringify(
      taking("clonazepam 0.5 mg", { dose: { amount: 0.5, unit: "mg" }, dosesPerDay: 2 }).advisories,
    );
    expect(plain).not.toContain("in doubt");
  });
});
