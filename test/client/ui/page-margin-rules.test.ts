import { expect, test } from "vitest";
import { cssString, pageMarginRules } from "../../../src/client/ui/page-margin-rules.ts";

test("a name cannot end the string it stands in, nor start a rule of its own", () => {
  const name = `"; } @page { @top-left { content: "safe\\`;
  const inside = cssString(name).slice(1, -1);
  expect(inside).not.toMatch(/["{};@:]/);
  expect(inside.match(/\\(?![0-9a-f]{1,6} )/)).toBeNull();
});

test("letters of any script and beyond the basic plane are written by their number", () => {
  expect(cssString("Ö Ω 𝒜")).toBe(String.raw`"\d6  \3a9  \1d49c "`);
});

test("the longest name gets the room it needs; a short one leaves it to the page", () => {
  const margins = { bottomLeft: "", bottomRight: "check 7F3A-91C2" };
  expect(pageMarginRules({ ...margins, topLeft: "Okafor, Maria" })).toContain("margin: 13mm 12mm 13mm");
  expect(pageMarginRules({ ...margins, topLeft: "x".repeat(280) })).toContain("margin: 33mm 12mm 13mm");
});
