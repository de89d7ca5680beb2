import { describe, expect, test } from "vitest";
import { readDirections } from "../../../../rules/recognise/index.ts";

describe("the words about the last dose are handed on, and nothing is made of them", () => {
  test.each([
    ["klonopin 1 mg last took tue", "last took tue"],
    ["took 2 mg lorazepam last night", "last night"],
    ["xanax yesterday 9pm", "yesterday 9pm"],
    ["Témesta hier soir", "hier soir"],
    ["Tavor gestern Abend", "gestern Abend"],
    ["Trankimazin ayer por la noche", "ayer por la noche"],
    ["Lexotan ieri sera", "ieri sera"],
    ["diazepam vor 3 Tagen", "vor 3 Tagen"],
    ["klonopin, last dose: 12 Jan", "last dose: 12 Jan"],
  ])("%s", (typed, words) => {
    expect(readDirections(typed).lastDoseWords).toBe(words);
  });

  test.each(["klonopin since last week", "klonopin every monday", "klonopin started 3 weeks ago"])(
    "%s tells of no last dose",
    (typed) => {
      expect(readDirections(typed).lastDoseWords).toBeUndefined();
    },
  );

  test("what was taken last is not how much is taken each time", () => {
    expect(readDirections("klonopin, last took 2 mg tue")).toEqual({
      lastDoseWords: "last took 2 mg tue",
      takenFor: [],
      questions: [],
      flags: [],
    });
  });
});
