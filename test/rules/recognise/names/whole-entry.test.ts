import { describe, expect, test } from "vitest";
import { coreVocabulary } from "../../../../rules/recognise/index.ts";
import { tokens } from "../../../../rules/recognise/names/tokens.ts";
import { wholeEntryName } from "../../../../rules/recognise/names/whole-entry.ts";
import type { KnownName } from "../../../../rules/recognise/vocabulary/vocabulary.ts";

const named = (typed: string) => wholeEntryName(tokens(typed), coreVocabulary())?.name;

describe("C01 a name that is an ordinary word is found when it is the entry", () => {
  test.each([
    ["EN", "en"],
    ["EN 1 mg", "en"],
    ["EN 1 mg from a friend", "en"],
    ["blues from a dealer", "blues"],
    ["school bus, 2", "school bus"],
    ["date rape pill 1 tab", "date rape pill"],
    ["Night time sleep aid", "night time sleep aid"],
    ["Night time sleep aid 25 mg at bedtime", "night time sleep aid"],
  ])("%s", (typed, name) => {
    expect(named(typed)).toBe(name);
  });

  test.each(["", "1 mg EN", "EN xanax", "birth control", "EN from a", "EN 1 mg a friend", "xanax"])(
    "and not in “%s”",
    (typed) => {
      expect(named(typed)).toBeUndefined();
    },
  );
});

test("a name of five words counts when it is all that the entry says", () => {
  const known: KnownName = { written: "All Night Cold And Flu", meanings: [[]] };
  const vocabulary = {
    ...coreVocabulary(),
    wholeEntryNames: new Map([["all night cold and flu", known]]),
  };
  const words = ["all", "night", "cold", "and", "flu"];
  expect(wholeEntryName(words, vocabulary)).toEqual({ name: "all night cold and flu", ...known });
  expect(wholeEntryName([...words, "2"], vocabulary)).toBeUndefined();
});
