import { expect, it } from "vitest";
import type { Medicine } from "../../../rules/intake.ts";
import { classifiedNames } from "../../../rules/resolve/classified-names.ts";
import { quietIntake, withMedicines, withVisit } from "../../support/builders/intake-builder.ts";

const nurse = { role: "nurse", name: "A. Lindqvist" } as const;
const notASedative: Partial<Medicine> = { classification: { as: "not-a-sedative", by: "Dana Cole" } };
const drug = (...confirmedDrugIds: string[]): Partial<Medicine> => ({
  classification: { as: "drug", by: "Erin Wu" },
  confirmedDrugIds,
});

function remembered(...entries: readonly (readonly [typed: string, said: Partial<Medicine>])[]) {
  const medicines = entries.map(([typed, said], index) => ({ id: `${index}`, typed, ...said }));
  return classifiedNames(withMedicines(withVisit(quietIntake(), { filledInBy: nurse }), ...medicines));
}

it("every name of the list, in its order, with who said so", () => {
  expect(
    remembered(
      ["Zorbex", notASedative],
      ["blue pill", drug("lorazepam", "oxycodone")],
      ["klonopn", { confirmedDrugIds: ["clonazepam"] }],
    ),
  ).toEqual([
    { name: "zorbex", as: "not-a-sedative", drugIds: [], by: "Dana Cole", isReviewed: true },
    { name: "blue", as: "drug", drugIds: ["lorazepam", "oxycodone"], by: "Erin Wu", isReviewed: true },
    { name: "klonopn", as: "drug", drugIds: ["clonazepam"], by: "A. Lindqvist", isReviewed: false },
  ]);
});

it.each([
  ["two drugs", drug("lorazepam"), drug("clonazepam")],
  ["a drug and not a sedative", drug("lorazepam"), notASedative],
  ["one drug, and that drug with another", drug("lorazepam"), drug("lorazepam", "oxycodone")],
])("no name that one list calls %s; the names beside it stay", (_what, one, other) => {
  const names = remembered(["blorbex", one], ["zorbex", notASedative], ["Blorbex 5 mg", other]);
  expect(names.map(({ name }) => name)).toEqual(["zorbex"]);
});

it("a known name is remembered only with a word beside it that is none", () => {
  const alprazolam = { confirmedDrugIds: ["alprazolam"] };
  expect(remembered(["xanax", alprazolam])).toEqual([]);
  expect(remembered(["xanax blorbex", alprazolam])).toEqual([
    { name: "xanax blorbex", as: "drug", drugIds: ["alprazolam"], by: "A. Lindqvist", isReviewed: false },
  ]);
});
