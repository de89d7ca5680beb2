import { describe, expect, test } from "vitest";
import { readDirections } from "../../../../rules/recognise/index.ts";

const said = (sentences: readonly { readonly said: string }[]) =>
  sentences.map((each) => each.said.replaceAll("\u00a0", " "));

describe("C09 a number whose unit is not told is given none", () => {
  test.each([
    "Symbicort 160-4.5",
    "Advair 250/50 1 puff bid",
    "oxycodone/acetaminophen 5/325",
    "lorazepam 1-2",
  ])("two numbers without a unit propose none: %s", (typed) => {
    const { strength, dose, questions } = readDirections(typed);
    expect([strength, dose]).toEqual([undefined, undefined]);
    expect(questions.map(({ offers }) => offers)).toEqual([[]]);
    expect(said(questions)[0]).toContain("are two numbers without a unit.");
  });

  test("behind “take” they are a number of tablets", () => {
    expect(readDirections("lorazepam take 1-2").questions).toMatchObject([
      {
        offers: [
          { amount: 1, unit: "tablets" },
          { amount: 2, unit: "tablets" },
        ],
      },
    ]);
  });

  test.each(["Rivotril 8 gotas", "clonazepam gotas 10 gotas por la noche", "Diazepam 10 Tropfen zur Nacht"])(
    "drops are no amount of the form: %s",
    (typed) => {
      const { dose, questions } = readDirections(typed);
      expect(dose).toBeUndefined();
      expect(questions).toMatchObject([{ about: "dose", offers: [] }]);
      expect(said(questions)[0]).toContain(
        "are drops, and what one drop holds differs from bottle to bottle.",
      );
    },
  );

  test("drops for the eye are not asked about", () => {
    expect(readDirections("latanoprost 0.005 % 1 drop in each eye nightly").questions).toEqual([]);
  });
});
