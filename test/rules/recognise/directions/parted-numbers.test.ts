import { describe, expect, test } from "vitest";
import { readDirections } from "../../../../rules/recognise/index.ts";

describe("C09 a number whose point stands apart is asked about, never read ten times too high", () => {
  test.each([
    ["xanax 0. 5 mg", [0.5]],
    ["xanax 0 5mg", [0.5]],
    ["xanax 0 . 5 mg", [0.5]],
    ["xanax 0·5 mg", [0.5]],
    ["xanax 0٫5 mg", [0.5]],
    ["xanax 0:5 mg", [0.5]],
    ["xanax 0-5 mg", [0.5]],
    ["xanax 0/5 mg", [0.5]],
    ["xanax 0, 5 mg", [0.5]],
    ["xanax 0. 25 mg", [0.25]],
    ["diazepam 2. 5 mg", [2.5, 5]],
    ["diazepam 2·5 mg", [2.5, 5]],
  ])("%s", (typed, amounts) => {
    const { strength, dose, questions } = readDirections(typed);
    expect([strength, dose]).toEqual([undefined, undefined]);
    const asked = questions.find(({ about }) => about === "strength");
    expect(asked?.offers).toEqual(amounts.map((amount) => ({ amount, unit: "mg" })));
    expect(asked?.said).toContain("stand apart");
  });

  test.each(["xanax 0.5 mg", "xanax 0,5 mg", "norco 10/325 mg", "morphine 10-20 mg", "lorazepam 1 mg 1-0-1"])(
    "%s has no such number",
    (typed) => {
      expect(
        readDirections(typed)
          .questions.map(({ said }) => said)
          .join(),
      ).not.toContain("stand apart");
    },
  );
});

describe("C04 an “x1” is once only where nothing says otherwise", () => {
  const patternOf = (typed: string) => readDirections(typed).pattern?.value;

  test("lorazepam 1 mg x1 is", () => {
    expect(patternOf("lorazepam 1 mg x1")).toBe("one-off");
  });

  test.each(["lorazepam 1mg x1 nightly", "lorazepam 1 mg x 1 at bedtime"])("%s is asked", (typed) => {
    const { pattern, questions } = readDirections(typed);
    expect(pattern).toBeUndefined();
    expect(questions).toContainEqual(expect.objectContaining({ about: "pattern", offers: ["one-off"] }));
  });

  test.each(["lorazepam 1 x 1mg nocte", "lorazepam 2x1mg daily", "clonazepam 3x1", "lorazepam 1x1"])(
    "%s holds a number of tablets or of doses",
    (typed) => {
      expect(patternOf(typed)).toBeUndefined();
    },
  );
});

test("a schedule of halves is not read as one of whole tablets, and one for a day still is", () => {
  expect(readDirections("xanax 1/2-0-1/2").questions).toEqual([]);
  expect(readDirections("xanax 1-0-1/day").dosesPerDay?.value).toBe(2);
});
