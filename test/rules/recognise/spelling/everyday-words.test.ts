import { describe, expect, test } from "vitest";
import { coreVocabulary, recognise } from "../../../../rules/recognise/index.ts";
import { isEverydayWord } from "../../../../rules/recognise/spelling/everyday-words.ts";

describe("an everyday word is no misspelled medicine", () => {
  test.each([
    "later",
    "volume control",
    "with a glass of wine",
    "american college",
    "better system",
    "the small white one",
    "mañana si hay cena",
    "hasta que cambie",
    "ask the school nurse",
  ])("%s", (typed) => {
    expect(recognise(typed).state).toBe("unrecognised");
  });

  test("it takes no question into the entry of a known medicine", () => {
    expect(recognise("sertraline since college")).toMatchObject({
      state: "recognised",
      leftOver: ["college"],
    });
  });

  test("alone with a strength it may be a name after all, and that is only suggested", () => {
    const result = recognise("volume 5mg");
    expect(result.state === "unrecognised" && result.suggestions[0]?.id).toBe("diazepam");
  });

  test("no name of the tables is held for an everyday word", () => {
    expect([...coreVocabulary().names.keys()].filter(isEverydayWord)).toEqual([]);
  });
});

describe("a strange name that resembles a benzodiazepine is suggested, and does not alarm", () => {
  test.each([
    "Zolmar",
    "Lexapril",
    "Lorfin",
    "Clomazol",
    "Dormira",
    "Calmixin",
    "Nitravan",
    "Serexal",
    "blorbex",
  ])("%s", (typed) => {
    expect(recognise(`${typed} 10 mg`).state).toBe("unrecognised");
  });
});
