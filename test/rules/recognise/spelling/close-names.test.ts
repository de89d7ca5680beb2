import { describe, expect, test } from "vitest";
import { coreVocabulary } from "../../../../rules/recognise/index.ts";
import {
  byLikelihood,
  type CloseName,
  closeNames,
  eachDrugOnce,
  scoreOf,
} from "../../../../rules/recognise/spelling/close-names.ts";
import { namesMeantBy, namesMeantByBoth } from "../../../../rules/recognise/spelling/meant-names.ts";
import { namesBegun } from "../../../../rules/recognise/spelling/names-begun.ts";

const core = coreVocabulary();
const round = (number: number) => Math.round(number * 1000) / 1000;
const told = (names: readonly CloseName[], most = 2) =>
  names.slice(0, most).map(({ name, text, cost, score }) => [name.written, text, round(cost), round(score)]);

describe("C01 names close to a whole word, likeliest first, with how far off they lie", () => {
  test.each([
    ["klonapin", [["Klonopin", "klonopin", 0.6, -1.057]]],
    ["zanex", [["Xanax", "xanax", 0.88, -0.892]]],
    ["ksanaks", [["Xanax", "xanax", 1.76, -0.32]]],
    ["alprazolm", [["alprazolam", "alprazolam", 0.85, -0.912]]],
    ["valiumm", [["Valium", "valium", 0.4, -1.136]]],
    ["xan", [["Xanax", "xanax", 1.85, -0.262]]],
  ])("%s", (typed, names) => {
    expect(told(closeNames(typed, core, "whole"), 1)).toEqual(names);
  });

  test.each(["xa", "xanax bars", "x".repeat(31), "ксанакс"])("none to %s", (typed) => {
    expect(closeNames(typed, core, "whole")).toEqual([]);
  });
});

describe("names that a beginning can become", () => {
  test.each([
    ["xan", ["Xanax", "xanax", 0.15, -1.367]],
    ["alprazolm", ["alprazolam", "alprazolam", 0.85, -0.912]],
    ["ksanaks", ["Xanax", "xanax", 1.76, -0.32]],
  ])("%s", (typed, name) => {
    expect(told(closeNames(typed, core, "beginning"), 1)).toEqual([name]);
  });

  test("a word within a name counts less than a name, a later word least", () => {
    const costOf = (typed: string, written: string) => {
      const found = closeNames(typed, core, "beginning").find(({ name }) => name.written === written);
      return found && round(found.cost);
    };
    expect(costOf("klonapin", "clonidine + chlortalidone")).toBe(1.98);
    expect(costOf("ksanaks", "street xanax")).toBe(2.51);
    expect(costOf("xan", "Gen-Xene")).toBe(1.35);
    expect(costOf("alprazolm", "alprazolam + propranolol")).toBe(1);
  });
});

describe("C01 what a word can be meant for", () => {
  test.each([
    ["xanaxmg", ["Xanax", "xanax", 0.5, -1.139]],
    ["ксанакс", ["Xanax", "xanax", 0, -1.464]],
    ["x a n a x", ["Xanax", "xanax", 0, -1.464]],
    ["clonazep", ["clonazepam", "clonazepam", 0.3, -1.252]],
  ])("%s", (typed, name) => {
    expect(told(namesMeantBy(typed, core), 1)).toEqual([name]);
  });

  test("two words that make a name are a small slip", () => {
    expect(told(namesMeantByBoth("alpra", "zolam", false, core))).toEqual([
      ["alprazolam", "alprazolam", 0.2, -1.334],
      ["loprazolam", "loprazolam", 2, 0.55],
    ]);
    expect(told(namesMeantByBoth("alpra", "zolm", false, core), 1)).toEqual([
      ["alprazolam", "alprazolam", 1.05, -0.782],
    ]);
  });

  test("beside a known word they have to sound just like it", () => {
    expect(told(namesMeantByBoth("alpra", "zolam", true, core))).toEqual([
      ["alprazolam", "alprazolam", 0.2, -1.334],
    ]);
    expect(namesMeantByBoth("alpra", "zolm", true, core)).toEqual([]);
  });
});

describe("an abbreviated name", () => {
  test.each([
    ["alpraz", ["alprazolam", "alprazolam", 0.3, -1.269]],
    ["lorazep", ["lorazepam", "lorazepam", 0.3, -1.243]],
    ["chlord", ["chlordiazepoxide", "chlordiazepoxide", 0.3, -1.117]],
    ["zolpid", ["zolpidem", "zolpidem", 0.3, -0.805]],
  ])("%s", (typed, name) => {
    expect(told(namesBegun(typed, core))).toEqual([name]);
  });

  test.each([
    ["clona", "fewer than six letters"],
    ["tempaz", "no name begins so"],
    ["chloro", "several drugs begin so"],
  ])("%s is none: %s", (typed) => {
    expect(namesBegun(typed, core)).toEqual([]);
  });
});

describe("the order of names", () => {
  const close = (written: string, part: Partial<CloseName> = {}): CloseName => {
    const name = core.names.get(written) ?? expect.fail(written);
    return { name, text: written, cost: 1, score: 1, familiarity: 0, ...part };
  };

  test("the lowest score first, then the lowest cost, then by the letters", () => {
    const names = [
      close("valium", { score: 2 }),
      close("xanax", { cost: 2 }),
      close("librium", { text: "b" }),
      close("ativan", { text: "a" }),
      close("zoloft", { text: "a" }),
    ];
    expect(names.toSorted(byLikelihood).map(({ name }) => name.written)).toEqual([
      "Ativan",
      "Zoloft",
      "Librium",
      "Xanax",
      "Valium",
    ]);
  });

  test("a slip weighs less than what makes a name likely", () => {
    expect(scoreOf(2, 0.3)).toBe(1);
  });

  test("each drug stands there once, under its first name, ten at most", () => {
    const names =
      "xanax alprazolam valium lorazepam ativan librium zoloft lithium codeine aspirin metformin insulin";
    const more = `${names} warfarin omeprazole`.split(" ").map((written) => close(written));
    expect(eachDrugOnce(more).map(({ text }) => text)).toEqual(
      "xanax valium lorazepam librium zoloft lithium codeine aspirin metformin insulin".split(" "),
    );
    expect(eachDrugOnce(more.slice(0, 3)).map(({ text }) => text)).toEqual(["xanax", "valium"]);
  });
});
