import { describe, expect, test } from "vitest";
import { readDirections } from "../../../../rules/recognise/index.ts";

describe("C09 a comma before three digits marks thousands in an English line", () => {
  test.each([
    ["gabapentin 1,000 mg tid", 1000, "mg"],
    ["Vit D3 2,000 units", 2000, "units"],
    ["cholecalciferol 50,000 units weekly", 50_000, "units"],
    ["cyanocobalamin 1,000 mcg daily", 1000, "mcg"],
  ])("%s", (typed, amount, unit) => {
    const { strength, dose, questions } = readDirections(typed);
    expect(strength?.value ?? dose?.value).toMatchObject({ amount, unit });
    expect(questions.filter(({ about }) => about === "strength" || about === "dose")).toEqual([]);
  });

  test.each([
    "lorazepam 1,000 mg",
    "alprazolam 2,000 mg",
    "metformin 1,000 mg 0,5 tab",
    "amlodipino 5,000 mg al día",
  ])("%s can be a decimal comma and is asked", (typed) => {
    expect(readDirections(typed)).not.toHaveProperty("strength");
    expect(readDirections(typed).questions.length).toBeGreaterThan(0);
  });
});
