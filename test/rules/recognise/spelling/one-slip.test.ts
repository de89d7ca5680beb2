import { expect, test } from "vitest";
import { lettersOf } from "../../../../rules/recognise/spelling/letters.ts";
import { isOneSlipOff } from "../../../../rules/recognise/spelling/one-slip.ts";
import { damerauLevenshtein } from "../../../support/damerau-levenshtein.ts";
import { allSingleEdits } from "../../../support/misspell-edits.ts";

const isOff = (typed: string, text: string) => {
  const row = lettersOf(`zz${text}zz`);
  return isOneSlipOff(lettersOf(typed), row, 2, 2 + text.length);
};

test("every single slip in a name is one slip off", () => {
  for (const typed of ["xanax", ...allSingleEdits("xanax")]) expect(isOff(typed, "xanax"), typed).toBe(true);
});

test.each([
  ["a letter too many and one wrong", "xxanix"],
  ["a letter too few and one wrong", "xnix"],
  ["two letters wrong", "xonix"],
  ["the first and the last wrong", "zanaz"],
  ["two swaps", "axnxa"],
  ["neighbours swapped and one wrong", "axnaz"],
  ["letters swapped that are no neighbours", "naxax"],
  ["two letters too many", "xanaxxx"],
  ["two letters too few", "xan"],
  ["nothing", ""],
])("%s is more", (_, typed) => {
  expect(isOff(typed, "xanax")).toBe(false);
  expect(damerauLevenshtein(typed, "xanax")).toBeGreaterThan(1);
});

test("a text of one letter is one slip off from none and from any other", () => {
  expect([isOff("", "a"), isOff("a", ""), isOff("b", "a"), isOff("ab", "a"), isOff("", "")]).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
});
