import fc from "fast-check";
import { expect, test } from "vitest";
import { lettersOf } from "../../../../rules/recognise/spelling/letters.ts";
import { textsBeginningNear } from "../../../../rules/recognise/spelling/near-beginnings.ts";
import { nearTexts } from "../../../../rules/recognise/spelling/near-texts.ts";
import { textTable } from "../../../../rules/recognise/spelling/text-table.ts";

const word = fc.stringMatching(/^[abcz1]{1,9}$/u);
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 40 });
const runs = { numRuns: 2_000, seed: 20_261_121 };

const beginningNear = (typed: string, texts: readonly string[]) => {
  const sorted = texts.toSorted((one, other) => (one < other ? -1 : 1));
  return new Set(textsBeginningNear(typed, sorted).map((at) => sorted[at] ?? ""));
};

test("the walk along sorted texts finds just what measuring every text finds", () => {
  fc.assert(
    fc.property(word, words, (typed, texts) => {
      const measured = nearTexts(lettersOf(typed), textTable(texts), { farthest: 1, mayContinue: true });
      expect(beginningNear(typed, texts)).toEqual(new Set(measured.map((at) => texts[at])));
    }),
    runs,
  );
});

test.each([
  ["a letter too many", "lorraz"],
  ["a letter dropped", "loaz"],
  ["another letter", "lorez"],
  ["another first letter", "koraz"],
  ["neighbours swapped", "lroaz"],
  ["nothing wrong", "loraz"],
])("one slip in what a name begins with: %s", (_slip, typed) => {
  expect(beginningNear(typed, ["diazepam", "lorazepam", "midazolam"])).toEqual(new Set(["lorazepam"]));
});

test("nothing begins so when two letters are wrong", () => {
  expect(beginningNear("keraz", ["diazepam", "lorazepam"])).toEqual(new Set());
});
