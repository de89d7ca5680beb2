import { expect, test } from "vitest";
import { rememberedName } from "../../../../rules/recognise/names/remembered-name.ts";

test.each([
  ["Quietamil Forte 5 mg tablets, nightly", "quietamil forte"],
  ["quietamil", "quietamil"],
  ["1 tab 5 mg", "1 tab 5 mg"],
  ["--", ""],
])("%j is remembered as %j", (typed, name) => {
  expect(rememberedName(typed)).toBe(name);
});
