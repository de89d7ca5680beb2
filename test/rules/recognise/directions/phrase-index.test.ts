import { describe, expect, test } from "vitest";
import { lexemesOf } from "../../../../rules/recognise/directions/lexemes.ts";
import { indexPhrases, longestPhraseAt } from "../../../../rules/recognise/directions/phrase-index.ts";

const index = indexPhrases([
  ["hours", ["every|each # hours|h", "# hourly"]],
  ["other", ["every other? day", "the? day"]],
  ["times", ["# times", "# - # times"]],
  ["first", ["at night"]],
  ["second", ["at night", "at|by night time"]],
  ["end", ["off it? now?"]],
]);

const at = (typed: string, from = 0) => longestPhraseAt(lexemesOf(typed), from, index);

describe("the phrase that begins at a place", () => {
  test.each([
    ["every 8 hours", { meaning: "hours", numbers: [8], from: 0, to: 3 }],
    ["each two h", { meaning: "hours", numbers: [2], from: 0, to: 3 }],
    ["every day", { meaning: "other", numbers: [], from: 0, to: 2 }],
    ["every other day", { meaning: "other", numbers: [], from: 0, to: 3 }],
    ["the day", { meaning: "other", numbers: [], from: 0, to: 2 }],
    ["day", { meaning: "other", numbers: [], from: 0, to: 1 }],
    ["3 times", { meaning: "times", numbers: [3], from: 0, to: 2 }],
    ["three times", { meaning: "times", numbers: [3], from: 0, to: 2 }],
    ["2-3 times", { meaning: "times", numbers: [2, 3], from: 0, to: 4 }],
    ["off", { meaning: "end", numbers: [], from: 0, to: 1 }],
    ["off now", { meaning: "end", numbers: [], from: 0, to: 2 }],
    ["off it now", { meaning: "end", numbers: [], from: 0, to: 3 }],
  ])("%s", (typed, found) => {
    expect(at(typed)).toEqual(found);
  });

  test("a hyphen between its words does not hide it, two do", () => {
    expect(at("every-8-hours")).toMatchObject({ meaning: "hours", to: 5 });
    expect(at("every--8 hours")).toBeUndefined();
    expect(at("-every 8 hours")).toBeUndefined();
  });

  test("of equally long ones the first of the table is found, and the longest of all", () => {
    expect(at("at night")?.meaning).toBe("first");
    expect(at("at night time")?.meaning).toBe("second");
  });

  test.each(["", "every", "every 8", "every 0 hours", "hours", "times", "x hourly", "#"])(
    "none begins with “%s”",
    (typed) => {
      expect(at(typed)).toBeUndefined();
    },
  );

  test("nor beyond the ends of the line", () => {
    expect(at("every day", 2)).toBeUndefined();
    expect(at("every day", -1)).toBeUndefined();
  });
});

test("every word of a phrase is known, each as it is written", () => {
  expect([...indexPhrases([["a", ["at|by the? night"]]]).words]).toEqual(["at", "by", "the", "night"]);
});
