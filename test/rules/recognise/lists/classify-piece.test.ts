import { describe, expect, test } from "vitest";
import { coreVocabulary } from "../../../../rules/recognise/index.ts";
import { classifyPiece } from "../../../../rules/recognise/lists/classify-piece.ts";

const kindOf = (text: string) => classifyPiece(text, coreVocabulary());

describe("C02 what may be a medicine is one", () => {
  test.each([
    ["Xanax 0.5 mg", "a known name"],
    ["Xanax:", "a known name before a colon"],
    ["EN", "a name that is an ordinary word"],
    ["K", "one letter"],
    ["foobarol", "an unknown word"],
    ["Prescriber Smith", "an unknown word beside words of a list"],
    ["foobarol aka:", "an unknown word before a key"],
    ["foobarol rx:", "an unknown word before another key"],
    ["akabarol:", "a word that begins like a key"],
    ["sleeping pill", "a medicine without its name"],
    ["2 tablets sleep", "an amount for a purpose, without how often"],
    ["sleep", "a purpose"],
    ["\uff9e", "a sign that nobody can read"],
  ])("%j: %s", (text) => {
    expect(kindOf(text)).toBe("medicine");
  });
});

describe("a remark on the medicine before it", () => {
  test.each([
    ["as needed", "directions"],
    ["2 tablets", "an amount"],
    ["for sleep", "a purpose that follows a name"],
    ["sleep daily", "a purpose, and how often"],
    ["sleep at bedtime", "a purpose, and when"],
    ["sleep in the morning", "a purpose, and the time of day"],
    ["sleep three times a day", "a purpose, and how many times"],
    ["sleep every 8 hours", "a purpose, and every how many hours"],
    ["sleep as needed", "a purpose, and on demand"],
    ["also known as Xanax", "another name of the same"],
    ["brand name Xanax", "its brand"],
    ["take with other prescribed medications daily", "more words than a heading has"],
  ])("%j: %s", (text) => {
    expect(kindOf(text)).toBe("remark");
  });
});

describe("a heading of what follows", () => {
  test.each([
    "PRN medications",
    "Drug",
    "Wirkstoff",
    "take these other medications",
    "Dispensed:",
    "As needed:",
  ])("%j", (text) => {
    expect(kindOf(text)).toBe("heading");
  });
});

describe("a key of the value behind it", () => {
  test.each([
    ["Prescriber:", "key"],
    ["Filled by:", "key"],
    ["Prescriber Smith:", "key"],
    ["Commonly known as:", "other-name-key"],
    ["Brand:", "other-name-key"],
    ["Brand name:", "other-name-key"],
    ["Generic:", "other-name-key"],
    ["Generic name:", "other-name-key"],
    ["Common brand name:", "other-name-key"],
    ["Common brand names:", "other-name-key"],
    ["Rx:", "key"],
    ["Generic for:", "other-name-key"],
    ["Known as Xanax:", "other-name-key"],
  ])("%j is a %s", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});
