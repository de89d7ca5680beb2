import { expect, test } from "vitest";
import { fold, isAscii } from "../../../../rules/recognise/names/fold.ts";

test.each([
  ["XANAX 0.5 mg", "xanax 0.5 mg"],
  ["DIAZÉPAM", "diazepam"],
  ["Ｘａｎａｘ", "xanax"],
  ["Xan\u00ADax", "xanax"],
  ["XANAX\u2122bars", "xanax bars"],
  ["Xanax\u2120 1", "xanax  1"],
  ["Straße", "strasse"],
  ["Cæsar cœur", "caesar coeur"],
  ["smør łódź đ ð þ ı", "smor lodz d d th i"],
  ["", ""],
  ["\uD800", "\uD800"],
])("%j is compared as %j", (written, folded) => {
  expect(fold(written)).toBe(folded);
});

test("plain signs are those of the first keyboards", () => {
  expect(["", "xanax 0.5 mg\t~\r\n"].map(isAscii)).toEqual([true, true]);
  expect(["é", "xanax é", "é xanax", "\u00A0", "\u0000"].map(isAscii)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
