import { describe, expect, test } from "vitest";
import type { Drug } from "../../../../rules/drug.ts";
import { vocabularyOf } from "../../../../rules/recognise/vocabulary/vocabulary-of.ts";
import { drugsOfName } from "../../../../rules/recognise/vocabulary/vocabulary.ts";

const drug = (id: string, names: Partial<Drug> = {}): Drug => ({
  id,
  name: id,
  classes: ["none"],
  describedAs: id,
  spellings: [],
  brands: [],
  sources: [],
  confidence: "unverified",
  ...names,
});
const quietamil = drug("quietamil", {
  spellings: ["quiétamil"],
  brands: ["Calmo", "Calmo Extra Forte", "Night"],
  onlyAsWholeEntry: ["Night"],
});
const codeine = drug("codeine", { brands: ["Calmo", "Calmo Forte"], onlyAsWholeEntry: ["Night"] });
const both = drug("codeine-quietamil", { name: "codeine + quietamil", spellings: ["codeina"] });
const vocabulary = vocabularyOf("three", [quietamil, codeine, both]);

const namesOf = (
  names: ReadonlyMap<string, { readonly written: string; readonly meanings: readonly unknown[] }>,
) => [...names].map(([key, { written, meanings }]) => [key, written, meanings]);

describe("every name of a drug is a key", () => {
  test("its own, its spellings and brands, a combination in either order", () => {
    expect(namesOf(vocabulary.names)).toEqual([
      ["quietamil", "quietamil", [[quietamil]]],
      ["calmo", "Calmo", [[quietamil], [codeine]]],
      ["calmo extra forte", "Calmo Extra Forte", [[quietamil]]],
      ["codeine", "codeine", [[codeine]]],
      ["calmo forte", "Calmo Forte", [[codeine]]],
      ["codeine quietamil", "codeine + quietamil", [[both]]],
      ["codeina", "codeina", [[both]]],
      ["quietamil codeine", "quietamil codeine", [[both]]],
    ]);
  });

  test("an ordinary word counts as the whole entry alone", () => {
    expect(namesOf(vocabulary.wholeEntryNames)).toEqual([["night", "Night", [[quietamil], [codeine]]]]);
  });

  test("a name of several drugs stands for each of them once", () => {
    const drugsOf = (key: string) => drugsOfName(vocabulary.names.get(key) ?? expect.fail(key));
    expect(drugsOf("calmo")).toEqual([quietamil, codeine]);
    expect(drugsOf("codeina")).toEqual([both]);
    expect(drugsOfName({ written: "", meanings: [[codeine, quietamil], [codeine], [both]] })).toEqual([
      codeine,
      quietamil,
      both,
    ]);
  });
});

test("the longest name by its first word, every drug by its id", () => {
  expect([...vocabulary.longestNameByFirstToken]).toEqual([
    ["quietamil", 2],
    ["calmo", 3],
    ["codeine", 2],
    ["codeina", 1],
  ]);
  expect([...vocabulary.drugsById]).toEqual([
    ["quietamil", quietamil],
    ["codeine", codeine],
    ["codeine-quietamil", both],
  ]);
  expect(vocabulary.version).toBe("three");
});
