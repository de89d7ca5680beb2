import { describe, expect, test } from "vitest";
import { editCost } from "../../../../rules/recognise/spelling/edit-cost.ts";
import { lettersOf } from "../../../../rules/recognise/spelling/letters.ts";

const all = (text: string) => {
  const letters = lettersOf(text);
  return { letters, from: 0, to: letters.length };
};
const costOf = (typed: string, name: string, { most = 3, mayContinue = false } = {}) =>
  editCost(all(typed), all(name), most, mayContinue);

describe("what a slip costs", () => {
  test.each([
    ["nothing", "xanax", "xanax", 0],
    ["a letter typed for no reason", "xsanax", "xanax", 1],
    ["a letter left out", "xana", "xanax", 1],
    ["another letter", "xanat", "xanax", 1],
    ["a vowel for a vowel", "xanix", "xanax", 0.6],
    ["a vowel left out", "xanx", "xanax", 0.85],
    ["a vowel too many", "xanaxe", "xanax", 0.75],
    ["a mute letter too many", "xanahx", "xanax", 0.75],
    ["a letter that sounds alike", "xamax", "xanax", 0.6],
    ["k for c", "konazepam", "conazepam", 0.7],
    ["the key beside", "xanac", "xanax", 0.8],
    ["the key to the right", "lorazepsm", "lorazepam", 0.8],
    ["the key below", "xanzx", "xanax", 0.8],
    ["the key above", "xanqx", "xanax", 0.8],
    ["the key below to the left", "lofazepam", "lorazepam", 0.8],
    ["the last key of a row and the one below", "ketamine", "ketaline", 1],
    ["the key of the third row", "xabax", "xanax", 0.8],
    ["two keys away", "xagax", "xanax", 1],
    ["a letter doubled", "xannax", "xanax", 0.5],
    ["a doubled letter written once", "quaalude", "quaaludde", 0.5],
    ["neighbours swapped", "xnaax", "xanax", 0.7],
    ["the first two swapped", "olrazepam", "lorazepam", 0.7],
    ["the first letter wrong", "kanax", "xanax", 1.1],
    ["the first letter a like one", "zanax", "xanax", 0.7],
    ["the first letter left out", "anax", "xanax", 1.1],
    ["a mute letter before the first", "hxanax", "xanax", 0.85],
    ["the first letter doubled", "xxanax", "xanax", 0.5],
    ["a digit seen as a letter", "val1um", "valium", 0.1],
    ["another digit", "xana8", "xanab", 0.1],
    ["a digit as a letter that it does not look like", "xana8", "xanac", 1],
    ["rn for m", "diazeparn", "diazepam", 0.1],
    ["m for rn", "diazepam", "diazeparn", 0.1],
    ["rn for a first m", "rnidazolam", "midazolam", 0.1],
    ["cl for d", "clonazepam", "donazepam", 0.1],
    ["d for cl", "donazepam", "clonazepam", 0.1],
    ["vv for w", "ativvan", "atiwan", 0.1],
    ["two vowels left out", "zoplcone", "zopiclone", 1.55],
    ["a slip and one more", "xamix", "xanax", 1.2],
  ])("%s: %s for %s", (_, typed, name, cost) => {
    expect(costOf(typed, name)).toBeCloseTo(cost, 9);
    expect(costOf(typed, name, { mayContinue: true })).toBeLessThanOrEqual(cost + 1e-9);
  });
});

describe("slips that meet each other", () => {
  test.each([
    ["axnxa", "xanax", 1.4],
    ["xnxaa", "xanax", 2.05],
    ["rnmidazolam", "midazolam", 1.1],
    ["diazepmar", "diazepam", 1.7],
    ["tbazepam", "bcazepam", 2.1],
    ["xtbax", "xbcax", 2],
    ["xbtax", "xcbax", 2],
    ["xcldax", "xdax", 1.1],
    ["xdclax", "xclax", 1],
    ["xnrax", "xmax", 1.6],
    ["xmax", "xnrax", 1.6],
    ["bca", "cab", 2.1],
    ["rn", "m", 0.1],
    ["m", "rn", 0.1],
    ["xaab", "xaba", 0.7],
    ["xlcax", "xdax", 1.8],
    ["xrmax", "xmrax", 0.7],
    ["xlax", "xdax", 1],
    ["xdax", "xlax", 1],
    ["xrax", "xmax", 1],
    ["xbb", "xb", 0.5],
    ["lk", "kl", 0.7],
    ["pbx", "bqx", 1.7],
  ])("%s for %s", (typed, name, cost) => {
    expect(costOf(typed, name)).toBeCloseTo(cost, 9);
  });
});

describe("how far anybody looks", () => {
  test("as far as is asked, and not a little farther", () => {
    expect(costOf("xanix", "xanax", { most: 0.6 })).toBe(0.6);
    expect(costOf("xanix", "xanax", { most: 0.5 })).toBe(Infinity);
    expect(costOf("librium", "valium")).toBe(Infinity);
    expect(costOf("", "xanax")).toBe(Infinity);
    expect(costOf("xanax", "")).toBe(Infinity);
    expect(costOf("xanax", "xanaxbarsfromafriend", { most: 9 })).toBe(Infinity);
  });

  test("what follows a beginning costs nothing", () => {
    expect(costOf("xan", "xanaxbars", { mayContinue: true })).toBe(0);
    expect(costOf("xon", "xanaxbars", { mayContinue: true })).toBe(0.6);
    expect(costOf("", "xanax", { mayContinue: true })).toBe(0);
    expect(costOf("xanaxx", "xanax", { mayContinue: true })).toBe(0.5);
  });

  test("texts longer than any before are measured as well", () => {
    const long = "lorazepam".repeat(20);
    expect(costOf(long, long)).toBe(0);
    expect(costOf(`${long}x`, long)).toBe(1);
  });

  test("a part of many letters is measured by itself", () => {
    const letters = lettersOf("zzxanaxzz");
    expect(editCost({ letters, from: 2, to: 7 }, all("xanax"), 3, false)).toBe(0);
    expect(editCost(all("xanax"), { letters, from: 2, to: 7 }, 3, false)).toBe(0);
    expect(editCost({ letters, from: 3, to: 7 }, all("anax"), 3, false)).toBe(0);
  });
});
