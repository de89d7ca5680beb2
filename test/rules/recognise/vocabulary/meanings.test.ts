import { describe, expect, test } from "vitest";
import type { Drug, DrugClass } from "../../../../rules/drug.ts";
import { addToTables, settleMeanings } from "../../../../rules/recognise/vocabulary/meanings.ts";

const drug = (id: string, ...classes: DrugClass[]): Drug => ({
  id,
  name: id,
  classes,
  describedAs: id,
  spellings: [],
  brands: [],
  sources: [],
  confidence: "unverified",
});
const lorazepam = drug("lorazepam", "benzodiazepine");
const diazepam = drug("diazepam", "benzodiazepine");
const codeine = drug("codeine", "opioid");
const aspirin = drug("aspirin", "none");
const cetirizine = drug("cetirizine", "none");
const insulin = drug("insulin", "insulin");

describe("what a name means that registers give several sets of substances", () => {
  test.each([
    ["one set is what it is", [[lorazepam, aspirin]], [[lorazepam, aspirin]]],
    ["none is none", [], []],
    ["sets that sedate alike are one", [[lorazepam], [diazepam]], [[lorazepam, diazepam]]],
    ["a drug of both stands there once", [[codeine], [codeine, aspirin]], [[codeine, aspirin]]],
    [
      "sets that do not sedate are one",
      [[aspirin], [cetirizine], [insulin]],
      [[aspirin, cetirizine, insulin]],
    ],
    ["one that sedates and one that does not ask", [[lorazepam], [aspirin]], [[lorazepam], [aspirin]]],
    ["sets that sedate in different ways ask", [[lorazepam], [codeine]], [[lorazepam], [codeine]]],
    [
      "so do one class and two",
      [[lorazepam], [lorazepam, codeine], [codeine, diazepam]],
      [[lorazepam], [lorazepam, codeine, diazepam]],
    ],
  ])("%s", (_, sets, settled) => {
    expect(settleMeanings(sets)).toEqual(settled);
  });
});

describe("C01 what a name of the tables means once registers know it too", () => {
  test.each([
    ["the same adds nothing", [[lorazepam]], [[lorazepam]], [[lorazepam]]],
    ["another that sedates alike adds nothing", [[codeine]], [[codeine, aspirin]], [[codeine]]],
    [
      "one that leaves out the sedative adds nothing",
      [[codeine, aspirin]],
      [[aspirin]],
      [[codeine, aspirin]],
    ],
    ["but beside a benzodiazepine it asks", [[lorazepam]], [[aspirin]], [[lorazepam], [aspirin]]],
    ["so does another sedative beside one", [[lorazepam]], [[codeine]], [[lorazepam], [codeine]]],
    ["another benzodiazepine beside one adds nothing", [[lorazepam]], [[diazepam]], [[lorazepam]]],
    ["a benzodiazepine beside another medicine asks", [[aspirin]], [[lorazepam]], [[aspirin], [lorazepam]]],
    ["more that sedates asks", [[codeine]], [[codeine, lorazepam]], [[codeine], [codeine, lorazepam]]],
    [
      "what is new is settled first",
      [[aspirin]],
      [[lorazepam], [diazepam], [aspirin]],
      [[aspirin], [lorazepam, diazepam]],
    ],
    [
      "one meaning of the tables that says as much is enough",
      [[aspirin], [codeine]],
      [[codeine]],
      [[aspirin], [codeine]],
    ],
  ])("%s", (_, known, registered, expected) => {
    expect(addToTables(known, registered)).toEqual(expected);
  });

  test("nothing added is what the tables have, itself", () => {
    const known = [[codeine]];
    expect(addToTables(known, [[codeine]])).toBe(known);
  });
});
