import { expect, test } from "vitest";
import { TextsOfNames } from "../../../../rules/recognise/spelling/texts-of-names.ts";

test("a text belongs to every name in which it stands, to each once, in the order in which they came", () => {
  const texts = new TextsOfNames();
  texts.add("tylenolpm", "tylenol pm", "whole");
  texts.add("tylenol", "tylenol pm", "first");
  texts.add("tylenol", "tylenol", "whole");
  texts.add("tylenol", "tylenol", "later");
  texts.add("tylenol", "extra tylenol", "later");

  expect(texts.texts()).toEqual(["tylenolpm", "tylenol"]);
  expect(texts.has("tylenol")).toBe(true);
  expect(texts.has("xanax")).toBe(false);
  expect(texts.usesOf("tylenolpm")).toEqual([{ key: "tylenol pm", place: "whole" }]);
  expect(texts.usesOf("tylenol")).toEqual([
    { key: "tylenol pm", place: "first" },
    { key: "tylenol", place: "whole" },
    { key: "extra tylenol", place: "later" },
  ]);
  expect(texts.usesOf("xanax")).toEqual([]);
});
