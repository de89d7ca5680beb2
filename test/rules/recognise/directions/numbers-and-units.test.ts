import { describe, expect, test } from "vitest";
import { readDirections } from "../../../../rules/recognise/index.ts";

const said = (sentences: readonly { readonly said: string }[]) =>
  sentences.map((each) => each.said.replaceAll("\u00a0", " "));

describe("C09 what is easily misread is told beside what it was read as", () => {
  test.each([
    [
      "alprazolam 0,25 mg",
      0.25,
      ["“0,25 mg” read as 0.25 mg. The comma is read as a decimal point: check the packet."],
    ],
    [
      "alprazolam .5 mg",
      0.5,
      ["“.5 mg” read as 0.5 mg. The point has no 0 before it and is easily overlooked: check the packet."],
    ],
    [
      "alprazolam 1.0 mg",
      1,
      ["“1.0 mg” read as 1 mg. With its point overlooked it would be 10 mg: check the packet."],
    ],
    [
      "diazepam 10mg",
      10,
      [
        "“10mg” read as 10 mg. It has no space of its own, so a letter can pass for a digit: check the packet.",
      ],
    ],
    [
      "tramadol50 mg",
      50,
      [
        "“50 mg” read as 50 mg. It has no space of its own, so a letter can pass for a digit: check the packet.",
      ],
    ],
    [
      "levothyroxine 50 µg",
      50,
      [
        "“50 µg” read as 50 mcg. The short unit is easily misread: check the packet, and write the unit in full.",
      ],
    ],
    ["levothyroxine 50 mcg", 50, []],
    ["Xanax 0.5mg", 0.5, []],
  ])("%s", (typed, amount, flags) => {
    const directions = readDirections(typed);
    expect(directions.strength?.value.amount).toBe(amount);
    expect(said(directions.flags)).toEqual(flags);
  });

  test.each(["Humalog 10 u", "Humalog 10 IU", "Humalog 10 UI"])("%s is units", (typed) => {
    const { dose, flags } = readDirections(typed);
    expect(dose?.value).toEqual({ amount: 10, unit: "units" });
    expect(flags.map(({ kind }) => kind)).toEqual(["unit-abbreviation"]);
  });
});

describe("C09 what can be read in two ways is not read, but asked", () => {
  test.each([
    ["diazepam 1,000 mg", "“1,000 mg” can be 1 mg or 1,000 mg. Check the packet.", [1, 1000]],
    ["gabapentin 1,000 mg cada noche", "“1,000 mg” can be 1 mg or 1,000 mg. Check the packet.", [1, 1000]],
    ["gabapentin 1.200 mg", "“1.200 mg” can be 1.2 mg or 1,200 mg. Check the packet.", [1.2, 1200]],
    ["diazepam 05 mg", "“05 mg” can be 5 mg or 0.5 mg. Check the packet.", [5, 0.5]],
    ["valium 5 0 mg", "“5 0 mg” can be 50 mg. Check the packet.", [50]],
    ["metformin 1 500 mg", "“1 500 mg” can be 1,500 mg or 500 mg. Check the packet.", [1500, 500]],
    ["xanax l0mg", "“l0mg” holds a letter where a digit belongs. Was 10 mg meant? Check the packet.", [10]],
    [
      "xanax O.5 mg",
      "“O.5 mg” holds a letter where a digit belongs. Was 0.5 mg meant? Check the packet.",
      [0.5],
    ],
    ["lorazepam 1-2 mg", "“1-2 mg” is a range: 1 mg to 2 mg. Ask what one dose really is.", [1, 2]],
    [
      "Xanax 0.5 mg and 1 mg",
      "0.5 mg and 1 mg stand there. Ask which is right, and check the packet.",
      [0.5, 1],
    ],
  ])("%s", (typed, sentence, amounts) => {
    const { strength, dose, questions } = readDirections(typed);
    expect([strength, dose]).toEqual([undefined, undefined]);
    expect(said(questions)).toEqual([sentence]);
    const offered = questions.flatMap((question) => (question.about === "strength" ? question.offers : []));
    expect(offered.map(({ amount }) => amount)).toEqual(amounts);
  });

  test.each([
    ["klonopin 1 at bedtime", ["1 tablets", "1 mg"]],
    ["levothyroxine 50", ["50 mcg"]],
    ["Valium 10", ["10 mg"]],
  ])("a number without a unit: %s", (typed, offers) => {
    const { strength, dose, questions } = readDirections(typed);
    expect([strength, dose]).toEqual([undefined, undefined]);
    const offered = questions.flatMap((question) => (question.about === "dose" ? question.offers : []));
    expect(offered.map(({ amount, unit }) => `${String(amount)} ${unit}`)).toEqual(offers);
  });

  test.each([
    [
      "gabapentin 900 mg/day",
      "“900 mg/day” is an amount for a whole day. Ask what one dose is, and how many are taken.",
    ],
    ["morphine 1 mg/kg", "“1 mg/kg” is an amount per kg of body weight. Ask what one dose is."],
  ])("%s", (typed, sentence) => {
    const directions = readDirections(typed);
    expect(directions.strength).toBeUndefined();
    expect(said(directions.questions)).toEqual([sentence]);
  });

  test("a second strength does not settle the first: diazepam 1,000 mg 5 mg", () => {
    const { strength, questions } = readDirections("diazepam 1,000 mg 5 mg");
    expect(strength).toBeUndefined();
    expect(questions).toMatchObject([{ about: "strength", words: "1,000 mg" }]);
  });

  test("the same amount told in two units is one amount", () => {
    const { strength, questions } = readDirections("lorazepam 0.5 mg (500 mcg)");
    expect(strength?.value.amount).toBe(0.5);
    expect(questions).toEqual([]);
  });

  test.each([
    "Norco 10/325 mg",
    "vitamin B12 1000 mcg",
    "xanax 0.5 mg #30 refills 2",
    "amoxicillin 500 mg for 7 days",
  ])("numbers of a name or of a packet are no amounts: %s", (typed) => {
    expect(readDirections(typed).questions).toEqual([]);
  });
});

describe("C09 an amount far from the strengths that are sold is asked about", () => {
  test.each([
    [
      "alprazolam 500 mg",
      "500 mg stands beside ALPRAZolam. Tablets and capsules hold 0.25 to 3 mg. Was 500 mcg meant? Check the packet.",
    ],
    [
      "clonidine 100 mg",
      "100 mg stands beside cloNIDine. Tablets and capsules hold 0.025 to 0.3 mg. Was 100 mcg meant? Check the packet.",
    ],
    [
      "levothyroxine 50 mg",
      "50 mg stands beside levothyroxine. Tablets and capsules hold 12.5 to 300 mcg. Was 50 mcg meant? Check the packet.",
    ],
    [
      "fentanyl 25 mg patch",
      "25 mg stands beside fentaNYL. Patches hold 12 to 100 mcg/h. Was 25 mcg/h meant? Check the packet.",
    ],
    [
      "lorazepam 10 mg",
      "10 mg stands beside LORazepam. Tablets and capsules hold 0.5 to 3 mg; tablets and films for the mouth hold 0.5 to 2.5 mg. Check the amount and its point on the packet.",
    ],
  ])("%s", (typed, sentence) => {
    const { strength, questions } = readDirections(typed);
    expect(strength).toBeUndefined();
    expect(said(questions)).toEqual([sentence]);
  });

  test.each([
    "alprazolam 2 mg",
    "clonidine 100 mcg",
    "clonidine 0.1 mg",
    "levothyroxine 0.05 mg",
    "digoxin 250 mcg",
    "fentanyl 12 mcg/h",
    "midazolam 5 mg/mL",
    "foobarol 500 mg",
  ])("but not %s", (typed) => {
    const { strength, questions } = readDirections(typed);
    expect(questions).toEqual([]);
    expect(strength).toBeDefined();
  });
});
