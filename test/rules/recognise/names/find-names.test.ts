import { describe, expect, test } from "vitest";
import { coreVocabulary } from "../../../../rules/recognise/index.ts";
import { findNames } from "../../../../rules/recognise/names/find-names.ts";
import { tokens } from "../../../../rules/recognise/names/tokens.ts";

const read = (typed: string) => {
  const { found, leftOver } = findNames(tokens(typed), coreVocabulary());
  return { names: found.map(({ name }) => name), leftOver };
};

describe("names from left to right, the longest at each place", () => {
  test.each([
    ["", [], []],
    ["xanax", ["xanax"], []],
    ["Tylenol PM 2 tabs", ["tylenol pm"], []],
    ["Tylenol 2 tabs", ["tylenol"], []],
    ["zoloft and Tylenol Back Pain", ["zoloft", "tylenol back pain"], []],
    ["xanax, zoloft, xanax", ["xanax", "zoloft"], []],
    ["blorbex xanax foobarol blorbex", ["xanax"], ["blorbex", "foobarol"]],
  ])("%j", (typed, names, leftOver) => {
    expect(read(typed)).toEqual({ names, leftOver });
  });

  test("each with what it can mean and how it is written", () => {
    expect(findNames(["my", "xanax"], coreVocabulary()).found).toMatchObject([
      { name: "xanax", written: "Xanax", meanings: [[{ id: "alprazolam" }]] },
    ]);
  });
});

describe("a metal is a salt right behind a name and a supplement anywhere else", () => {
  test.each([
    ["potassium 20 mEq", ["potassium"]],
    ["losartan potassium", ["losartan"]],
    ["losartan, potassium", ["losartan", "potassium"]],
    ["losartan foobarol potassium", ["losartan", "potassium"]],
    ["losartan potassium magnesium", ["losartan", "magnesium"]],
    ["magnesium potassium", ["magnesium", "potassium"]],
  ])("%s", (typed, names) => {
    expect(read(typed).names).toEqual(names);
  });
});

describe("a shape belongs to a benzodiazepine's name", () => {
  test.each([
    ["xanax bars", []],
    ["xanax 2 mg bars", []],
    ["Tenox bars", []],
    ["omeprazole bars", ["bars"]],
    ["bars of xanax", ["bars"]],
    ["xanax foobarol", ["foobarol"]],
  ])("%s", (typed, leftOver) => {
    expect(read(typed).leftOver).toEqual(leftOver);
  });
});
