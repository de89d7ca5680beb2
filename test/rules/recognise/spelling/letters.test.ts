import { expect, test } from "vitest";
import { isPlain, letterAt, lettersOf, maskOf } from "../../../../rules/recognise/spelling/letters.ts";

test("letters are numbered a to z, digits follow, every other sign is the last", () => {
  expect([...lettersOf("az09")]).toEqual([0, 25, 26, 35]);
  expect("`{/: é".split("").map((sign) => letterAt(sign, 0))).toEqual([36, 36, 36, 36, 36, 36]);
  expect(letterAt("xanax", 2)).toBe(13);
});

test("only letters and digits are looked for", () => {
  expect(["", "xanax2"].map((text) => isPlain(lettersOf(text)))).toEqual([true, true]);
  expect(["xanax bars", "é"].map((text) => isPlain(lettersOf(text)))).toEqual([false, false]);
});

test("the letters of a text as bits, a second a, e, i or o by a bit of its own", () => {
  const mask = (text: string) => maskOf(lettersOf(text), 0, text.length) >>> 0;
  expect(mask("")).toBe(0);
  expect(mask("ab")).toBe(0b11);
  expect(mask("bbb")).toBe(0b10);
  expect(mask("07")).toBe(2 ** 26);
  expect(mask("-é")).toBe(2 ** 27);
  expect(mask("aa")).toBe(1 + 2 ** 28);
  expect(mask("eeii")).toBe(2 ** 4 + 2 ** 8 + 2 ** 29 + 2 ** 30);
  expect(mask("ooo")).toBe(2 ** 14 + 2 ** 31);
  expect(maskOf(lettersOf("zabz"), 1, 3)).toBe(0b11);
});
