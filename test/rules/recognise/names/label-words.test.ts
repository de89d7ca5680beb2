import { describe, expect, test } from "vitest";
import { areOfSource } from "../../../../rules/recognise/names/label-words-source.ts";
import { isDoseWord, isLabelWord, isPacketWord } from "../../../../rules/recognise/names/label-words.ts";

test.each([
  ["mg", true, false],
  ["5", true, false],
  ["½", true, false],
  ["x", true, false],
  [",", true, false],
  ["nightly", true, false],
  ["teva", false, true],
  ["hydrochloride", false, true],
  ["friend", false, false],
  ["xanax", false, false],
  ["b12", false, false],
  ["zoloft", false, false],
])("of a label, “%s” is a word of the dose: %s, of the packet: %s", (word, ofDose, ofPacket) => {
  expect([isDoseWord(word), isPacketWord(word)]).toEqual([ofDose, ofPacket]);
});

test("all of these and remarks belong to a label, no name does", () => {
  expect(["mg", "5", "teva", "friend", "took"].every(isLabelWord)).toBe(true);
  expect(["xanax", "foobarol", "b12"].some(isLabelWord)).toBe(false);
});

describe("where a medicine came from", () => {
  const isSource = (text: string) => areOfSource(text.split(" "));

  test.each(["from a dealer", "de la calle", "off a friend", "got one off my buddy", "from friends"])(
    "%s",
    (text) => {
      expect(isSource(text)).toBe(true);
    },
  );

  test.each(["", "from", "from a", "a friend", "dealer", "from a big dealer", "from xanax", "for a friend"])(
    "is not said by “%s”",
    (text) => {
      expect(isSource(text)).toBe(false);
    },
  );
});
