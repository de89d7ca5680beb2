import { describe, expect, it } from "vitest";
import { classifiedNames } from "../../rules/index.ts";
import type { Medicine, Visit } from "../../rules/intake.ts";
import { rememberedName } from "../../rules/recognise/index.ts";
import { medicine, quietIntake, withMedicines } from "../support/builders/intake-builder.ts";

const notASedative = { as: "not-a-sedative", by: "Dana Cole" } as const;
const nurse = { role: "nurse", name: "A. Lindqvist" } as const;

function remembered(medicines: readonly Medicine[], filledInBy: Visit["filledInBy"] = nurse) {
  const intake = withMedicines(quietIntake(), ...medicines);
  return classifiedNames({ ...intake, visit: { ...intake.visit, filledInBy } });
}

describe("C14 which names an intake says something about", () => {
  it("C14 a classification, by who made it", () => {
    expect(remembered([medicine("Blorbex", { classification: notASedative })])).toEqual([
      { name: "blorbex", as: "not-a-sedative", drugIds: [], by: "Dana Cole", isReviewed: true },
    ]);
  });

  it("C14 a drug confirmed for what recognition alone does not settle, by who filled in the form", () => {
    const klonopn = medicine("klonopn 1 mg", { confirmedDrugIds: ["clonazepam"] });
    expect(remembered([klonopn])).toMatchObject([{ name: "klonopn", as: "drug", by: "A. Lindqvist" }]);
    expect(remembered([klonopn], { role: "front-desk" })).toMatchObject([{ by: "the front desk" }]);
  });

  it("C14 nothing that a patient chose alone", () => {
    expect(
      remembered([medicine("klonopn", { confirmedDrugIds: ["clonazepam"] })], { role: "patient" }),
    ).toEqual([]);
  });

  it.each([
    ["a name the tables know", medicine("loratadine", { confirmedDrugIds: ["loratadine"] })],
    ["a review that is not accepted", medicine("alprazolam", { classification: notASedative })],
    ["an entry without a word", medicine("?!", { classification: notASedative })],
    ["an entry of which nobody said anything", medicine("blorbex")],
  ])("C14 nothing of %s", (_what, entry) => {
    expect(remembered([entry])).toEqual([]);
  });

  it("C14 a name once, and none that one list calls two things", () => {
    const blorbex = medicine("blorbex", { classification: notASedative });
    const again = { ...blorbex, id: "again", typed: "BLORBEX 5 mg" };
    expect(remembered([blorbex, again])).toHaveLength(1);
    const asDrug = { as: "drug", by: "Erin Wu" } as const;
    expect(
      remembered([blorbex, { ...again, classification: asDrug, confirmedDrugIds: ["lorazepam"] }]),
    ).toEqual([]);
  });
});

describe("the words by which a name is remembered", () => {
  it.each([
    ["Blorbex 10 mg tab", "blorbex"],
    ["  BLÓRBEX  ", "blorbex"],
    ["blue pill", "blue"],
    ["10 mg", "10 mg"],
    ["?!", ""],
  ])("“%s” is “%s”", (typed, name) => {
    expect(rememberedName(typed)).toBe(name);
  });
});
