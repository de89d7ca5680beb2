import { expect, test } from "vitest";
import {
  isRegisterText,
  readRegisterText,
  writeRegisterText,
} from "../../../../rules/recognise/vocabulary/register-text.ts";

const groups = [
  { substances: ["LORAZEPAM"], names: ["Quietamil", "Ativan"] },
  { substances: ["CODEINE", "PARACETAMOL"], names: ["Zapain"] },
];
const text = [
  "ketascreen-register 1",
  "CODEINE; PARACETAMOL\tZapain",
  "LORAZEPAM\tAtivan\tQuietamil",
  "end",
  "",
].join("\n");

test("a line for each set of substances, sorted, its names behind it, between a first and a last line", () => {
  expect(writeRegisterText(groups)).toBe(text);
  expect([...readRegisterText(text)]).toEqual([
    { substances: ["CODEINE", "PARACETAMOL"], names: ["Zapain"] },
    { substances: ["LORAZEPAM"], names: ["Ativan", "Quietamil"] },
  ]);
});

test("a register without groups is a register", () => {
  const empty = writeRegisterText([]);
  expect(empty).toBe("ketascreen-register 1\nend\n");
  expect(isRegisterText(empty)).toBe(true);
  expect([...readRegisterText(empty)]).toEqual([]);
});

test.each([
  ["", "nothing"],
  [`x${text}`, "something before its first line"],
  [text.replace("register 1", "register 2"), "of another kind"],
  [text.replace("register 1\n", "register 11\n"), "of a later kind"],
  [text.slice(0, -1), "cut off in its last line"],
  [`${text}x`, "something behind its last line"],
  [text.replace("\nend", "\n end"), "another last line"],
])("%j is no register: %s", (broken) => {
  expect(isRegisterText(broken)).toBe(false);
  expect([...readRegisterText(broken)]).toEqual([]);
});
