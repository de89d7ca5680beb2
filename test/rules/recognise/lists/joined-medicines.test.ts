import { describe, expect, test } from "vitest";
import { coreVocabulary } from "../../../../rules/recognise/index.ts";
import { partJoined } from "../../../../rules/recognise/lists/joined-medicines.ts";

const partsOf = (text: string, { start = 0, isCell = false } = {}) =>
  partJoined({ start, end: start + text.length, text, isCell }, coreVocabulary());
const textsOf = (text: string) => partsOf(text).map((part) => part.text);

describe("C02 two medicines that are joined are two entries", () => {
  test.each([
    ["xanax and zoloft", ["xanax", "zoloft"]],
    ["xanax and zoloft and lithium", ["xanax", "zoloft", "lithium"]],
    ["xanax plus zoloft", ["xanax", "zoloft"]],
    ["xanax also zoloft", ["xanax", "zoloft"]],
    ["xanax und zoloft", ["xanax", "zoloft"]],
    ["xanax et zoloft", ["xanax", "zoloft"]],
    ["xanax y zoloft", ["xanax", "zoloft"]],
    ["xanax e zoloft", ["xanax", "zoloft"]],
    ["xanax + zoloft", ["xanax", "zoloft"]],
    ["xanax+zoloft", ["xanax", "zoloft"]],
    ["xanax&zoloft", ["xanax", "zoloft"]],
    ["xanax - zoloft", ["xanax", "zoloft"]],
    ["xanax – zoloft", ["xanax", "zoloft"]],
    ["xanax. Zoloft", ["xanax", "Zoloft"]],
    ["xanax (for sleep and panic) and zoloft", ["xanax (for sleep and panic)", "zoloft"]],
    ["zoloft and E Pam 2 mg", ["zoloft", "E Pam 2 mg"]],
  ])("known names: %s", (text, parts) => {
    expect(textsOf(text)).toEqual(parts);
  });

  test.each([
    ["foobarol 5 mg plus xanax", ["foobarol 5 mg", "xanax"]],
    ["xanax plus foobarol 5 mg", ["xanax", "foobarol 5 mg"]],
    ["foobarol 5 mg and barfool 10 mg", ["foobarol 5 mg", "barfool 10 mg"]],
    ["5 mg foobarol and barfool 10 tablets", ["5 mg foobarol", "barfool 10 tablets"]],
  ])("an unknown word with an amount: %s", (text, parts) => {
    expect(textsOf(text)).toEqual(parts);
  });

  test.each([
    ["oxycodone 5 mg and acetaminophen", ["oxycodone 5 mg", "acetaminophen"]],
    ["oxycodone and Tylenol", ["oxycodone", "Tylenol"]],
    ["Percocet and acetaminophen with codeine", ["Percocet", "acetaminophen with codeine"]],
    ["oxycodone and sertraline", ["oxycodone", "sertraline"]],
    ["aspirin and codeine and xanax", ["aspirin and codeine", "xanax"]],
    ["xanax and lorazepam and ativan", ["xanax", "lorazepam and ativan"]],
    [
      "oxycodone hydrochloride and acetaminophen and xanax",
      ["oxycodone hydrochloride and acetaminophen", "xanax"],
    ],
  ])("not one product: %s", (text, parts) => {
    expect(textsOf(text)).toEqual(parts);
  });
});

describe("what is one medicine stays one entry", () => {
  test.each([
    ["codeine and paracetamol", "a combination by its own name"],
    ["oxycodone hydrochloride and acetaminophen", "a combination with a salt"],
    ["codeine phosphate and paracetamol 500", "a combination with a number behind it"],
    ["lorazepam and Ativan", "two names of one drug"],
    ["alprazolam (Xanax and Niravam) 0.5 mg", "brands in brackets"],
    ["xanax 1 mg at night and 2 mg in the morning", "two doses"],
    ["take 1 tablet and 2 tablets", "two amounts without a name"],
    ["foobarol and xanax", "an unknown word without an amount may be more of the name"],
    ["xanax and foobarol", "an unknown word without an amount behind the name"],
    ["foobarol 5 and barfool 10 mg", "a number without a unit is no amount"],
    ["foobarol 5 mg and barfool 10", "a number without a unit behind it"],
    ["foobarol tablets and xanax", "a unit without a number is no amount"],
    ["xanax and foobarol tablets", "a unit without a number behind it"],
    ["xanax and one at night", "half of the directions"],
    ["xanaxandzoloft", "no joint between spaces"],
    ["xanax-zoloft", "a hyphen within a word"],
    ["and xanax", "a joint with nothing before it"],
    ["foobarol 5 mg", "no joint"],
  ])("%s: %s", (text) => {
    expect(textsOf(text)).toEqual([text]);
  });

  test("a joint is looked for behind one that joined no medicine", () => {
    expect(textsOf("xanax and one at night and lithium")).toEqual(["xanax and one at night", "lithium"]);
  });

  test("nobody joins medicines in a line of more than 1000 signs", () => {
    const long = (length: number) => `xanax and zoloft ${"x".repeat(length - 17)}`;
    expect(textsOf(long(1000))).toHaveLength(2);
    expect(textsOf(long(1001))).toEqual([long(1001)]);
  });
});

describe("a part", () => {
  test("tells where it stands in the list", () => {
    expect(partsOf("xanax and zoloft", { start: 10 })).toEqual([
      { start: 10, end: 15, text: "xanax", isCell: false },
      { start: 20, end: 26, text: "zoloft", isCell: false },
    ]);
    expect(partsOf("xanax", { start: 10 })).toEqual([{ start: 10, end: 15, text: "xanax", isCell: false }]);
  });

  test("is a cell of a table when it is the first of one", () => {
    expect(partsOf("xanax and zoloft", { isCell: true }).map(({ isCell }) => isCell)).toEqual([true, false]);
    expect(partsOf("xanax", { isCell: true }).map(({ isCell }) => isCell)).toEqual([true]);
  });
});
