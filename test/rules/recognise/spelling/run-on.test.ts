import { describe, expect, test } from "vitest";
import { coreVocabulary } from "../../../../rules/recognise/index.ts";
import { digitsForLetters } from "../../../../rules/recognise/spelling/digits-for-letters.ts";
import { namesRunTogether } from "../../../../rules/recognise/spelling/run-on.ts";

const core = coreVocabulary();

describe("C01 a word written onto a name does not hide it", () => {
  test.each([
    ["xanaxxr", ["xanax"]],
    ["alprazolammg", ["alprazolam"]],
    ["mgalprazolam", ["alprazolam"]],
    ["xanaxvalium", ["xanax", "valium"]],
    ["alprazolamativan", ["alprazolam", "ativan"]],
  ])("%s", (word, names) => {
    expect(namesRunTogether(word, core)).toEqual(names);
  });

  test.each([
    ["xanax", "a name alone"],
    ["xanaxx", "one letter"],
    ["xxanax", "one letter before it"],
    ["onfimg", "a short name stands in words by chance"],
    ["xanaxfoobar", "a word of no label"],
    ["xanaxmgmg", "two words"],
    ["mg", "no name"],
  ])("%s does not come apart: %s", (word) => {
    expect(namesRunTogether(word, core)).toEqual([]);
  });
});

describe("C01 digits that stand for letters", () => {
  test.each([
    ["val1um", ["val1um"]],
    ["Val1um 5mg", ["val1um"]],
    ["cl0nazepam and at1van", ["cl0nazepam", "at1van"]],
    ["val11um v1l1um", ["val11um", "v1l1um"]],
    ["a1bcd", ["a1bcd"]],
  ])("%s", (typed, words) => {
    expect(digitsForLetters(typed, core)).toEqual(words);
  });

  test.each([
    ["xanax1mg", "a strength behind a name"],
    ["sertraline50mg", "a strength of two digits"],
    ["xanax1xanax", "a name that stands for itself"],
    ["ab1c", "three letters"],
    ["val111um", "three digits"],
    ["val2um", "a digit that looks like no letter"],
    ["1xanax", "a digit before it"],
    ["b12", "a digit behind it"],
  ])("are not in %s: %s", (typed) => {
    expect(digitsForLetters(typed, core)).toEqual([]);
  });
});
