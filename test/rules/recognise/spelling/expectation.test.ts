import { describe, expect, test } from "vitest";
import { coreVocabulary } from "../../../../rules/recognise/index.ts";
import { expectationOf, namesOfWeight } from "../../../../rules/recognise/spelling/expectation.ts";

const core = coreVocabulary();
const round = (number: number) => Math.round(number * 1000) / 1000;

describe("C01 how much a name is to be expected", () => {
  test.each([
    ["alprazolam", 0.664, 1.464, "a benzodiazepine that is prescribed most"],
    ["xanax", 0.664, 1.464, "its best-known brand"],
    ["niravam", 0.083, 0.473, "another brand of it"],
    ["tavor", 0.078, 0.468, "a brand of another country"],
    ["frisium", 0.457, 1.257, "the best-known brand in Europe"],
    ["nitrazepam", 0.457, 0.957, "a benzodiazepine that is sold in other regions"],
    ["etizolam", 0.25, 0.55, "one that is sold far away"],
    ["flualprazolam", 0.25, 0.5, "one that nobody licenses"],
    ["oxycodone", 0.649, 0.999, "a sedating medicine"],
    ["insulin", 0.568, 0.818, "an interacting medicine"],
    ["omeprazole", 0.712, 0.862, "a medicine that no rule looks for"],
    ["tylenol pm", 0.25, 0.55, "a name of two words"],
    ["tenox", 0.069, 0.459, "the likelier of two meanings"],
  ])("%s: familiarity %f, weight %f, %s", (name, familiarity, weight) => {
    const expected = expectationOf(core.names.get(name) ?? expect.fail(name));
    expect([round(expected.familiarity), round(expected.weight)]).toEqual([familiarity, weight]);
  });
});

describe("the names of a drug that weigh enough for a longer search", () => {
  test.each([
    ["alprazolam", ["alprazolam", "Xanax"]],
    ["lorazepam", ["lorazepam", "Ativan", "Temesta"]],
    ["nitrazepam", ["nitrazepam", "Mogadon"]],
    ["omeprazole", ["omeprazole", "Prilosec"]],
    ["phenazepam", []],
  ])("%s", (id, names) => {
    expect(namesOfWeight(core.drugsById.get(id) ?? expect.fail(id), 0.75)).toEqual(names);
  });

  test("a name of more words weighs less", () => {
    const drug = core.drugsById.get("diphenhydramine-paracetamol") ?? expect.fail();
    expect(namesOfWeight(drug, 0.5)).toContain("Tylenol PM");
    expect(namesOfWeight(drug, 0.6)).toEqual([]);
  });
});
