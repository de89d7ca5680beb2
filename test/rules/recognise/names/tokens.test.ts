import { expect, test } from "vitest";
import { firstWordOf, nameKey, wordCountOf } from "../../../../rules/recognise/names/name-key.ts";
import { tokens } from "../../../../rules/recognise/names/tokens.ts";

test.each([
  ["Xanax 0.5mg", ["xanax", "0", "5", "mg"]],
  ["xanax,zoloft; EN\nK\rL", ["xanax", ",", "zoloft", ",", "en", ",", "k", ",", "l"]],
  ["(4'-chloro)", ["4", "chloro"]],
  ["デパス錠 1", ["テハス", "錠", "1"]],
  [" -- ", []],
])("the words and numbers of %j", (text, words) => {
  expect(tokens(text)).toEqual(words);
});

test.each([
  ["Xanax", "xanax"],
  ["Tylenol PM", "tylenol pm"],
  ["Tylenol  PM ", "tylenol pm"],
  ["Xanax 0.5mg", "xanax 0 5 mg"],
  ["0.5mg Xanax", "0 5 mg xanax"],
  ["Témesta", "temesta"],
  ["Xanax é", "xanax e"],
  ["é Xanax", "e xanax"],
  ["--", ""],
])("%j is looked up as %j", (written, key) => {
  expect(nameKey(written)).toBe(key);
});

test("the words of a key", () => {
  expect(["xanax", "tylenol pm", "alka seltzer plus"].map(firstWordOf)).toEqual(["xanax", "tylenol", "alka"]);
  expect(["xanax", "tylenol pm", "alka seltzer plus"].map(wordCountOf)).toEqual([1, 2, 3]);
});
