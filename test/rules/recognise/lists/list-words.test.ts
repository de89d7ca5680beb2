import { expect, test } from "vitest";
import { isListWord } from "../../../../rules/recognise/lists/list-words.ts";

test.each([
  ["headings", "current home active medications list dose frequency start date"],
  ["who wrote it and who filled it", "prescriber provider doctor pharmacy ordered"],
  ["what it is for", "indication reason notes comments last taken remaining expires"],
  ["remarks", "scheduled inpatient discharge patient reported reviewed learn more"],
  ["buttons", "request renewal details show hide generic common known aka summary"],
  ["headings of other countries", "medikament dosierung traitement posologie farmaci"],
  ["days and months", "monday wed jan sept december july today ago"],
  ["until when", "yesterday until continue new swallow whole when this"],
  ["labels and directions", "mg tablet nightly prn"],
])("no medicine is named by words of %s", (_, words) => {
  expect(words.split(" ").filter((word) => !isListWord(word))).toEqual([]);
});

test.each(["inh", "mom", "xanax", "foobarol"])("“%s” may name one", (word) => {
  expect(isListWord(word)).toBe(false);
});
