import { describe, expect, test } from "vitest";
import { recognise } from "../../../../rules/recognise/index.ts";

const asked = (typed: string) => {
  const read = recognise(typed);
  return read.state === "needs-confirmation" ? read.candidates.map(({ id }) => id) : [];
};

describe("C01 signs that look like the letters of a name ask about it", () => {
  test.each([
    ["val1um", "diazepam"],
    ["VAL1UM 5mg", "diazepam"],
    ["at1van", "lorazepam"],
    ["cl0nazepam", "clonazepam"],
    ["c10nazepam", "clonazepam"],
    ["a1prazo1am", "alprazolam"],
    ["alprazo1am", "alprazolam"],
    ["midazo1am 2 mg", "midazolam"],
    ["l0razepam 1mg", "lorazepam"],
    ["1orazepam", "lorazepam"],
    ["x4nax", "alprazolam"],
    ["diazeparn", "diazepam"],
    ["temazeparn", "temazepam"],
    ["ternazepam", "temazepam"],
    ["lorazeparn", "lorazepam"],
  ])("%s", (typed, id) => {
    expect(asked(typed)[0]).toBe(id);
  });

  test("what the digits part is left over no more", () => {
    expect(recognise("cl0nazepam")).toMatchObject({ matched: ["cl0nazepam"], leftOver: [] });
  });
});

describe("digits that are a strength or belong to a name are none of these", () => {
  test.each([
    ["sertraline50mg", "sertraline"],
    ["propranolol40mg", "propranolol"],
    ["omega3", "fish-oil"],
    ["vit b12", "vitamin-b12"],
  ])("%s", (typed, id) => {
    expect(recognise(typed)).toMatchObject({ state: "recognised", drugs: [{ id }] });
  });

  test("a misspelled name with its strength written onto it asks for that name alone", () => {
    expect(asked("lorazapam10mg")).toEqual(["lorazepam"]);
  });
});
