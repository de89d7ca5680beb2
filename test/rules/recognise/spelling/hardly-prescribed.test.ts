import { describe, expect, test } from "vitest";
import { recognise } from "../../../../rules/recognise/index.ts";

const asked = (typed: string): readonly string[] => {
  const result = recognise(typed);
  return result.state === "needs-confirmation" ? result.candidates.map(({ id }) => id) : [];
};

describe("C01 a benzodiazepine that lists of prescriptions leave out is asked about all the same", () => {
  test.each([
    ["midazolan", "midazolam"],
    ["midazaolam", "midazolam"],
    ["clorazapate", "clorazepate"],
    ["tranxeene", "clorazepate"],
    ["flurasepam", "flurazepam"],
    ["estazolan", "estazolam"],
  ])("%s may be %s", (typed, drug) => {
    expect(asked(typed)[0]).toBe(drug);
  });
});

test("C14 a word that merely resembles a benzodiazepine raises no question about one", () => {
  for (const typed of ["diacetate", "recombinant", "sunscreen", "moisturizer"])
    expect(asked(typed), typed).toEqual([]);
});
