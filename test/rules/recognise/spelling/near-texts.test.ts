import fc from "fast-check";
import { expect, test } from "vitest";
import { lettersOf } from "../../../../rules/recognise/spelling/letters.ts";
import { longestTyped, nearTexts } from "../../../../rules/recognise/spelling/near-texts.ts";
import { textTable } from "../../../../rules/recognise/spelling/text-table.ts";
import { damerauLevenshtein } from "../../../support/damerau-levenshtein.ts";
import { allSingleEdits } from "../../../support/misspell-edits.ts";

const word = fc.stringMatching(/^[abcdz19]{1,9}$/u);
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 40 });
const runs = { numRuns: 2_000, seed: 20_261_121 };

const near = (typed: string, texts: readonly string[], farthest: number, mayContinue = false) =>
  nearTexts(lettersOf(typed), textTable(texts), { farthest, mayContinue })
    .map((at) => texts[at] ?? "")
    .toSorted();

test("at distance 1 it finds just what the textbook table finds", () => {
  fc.assert(
    fc.property(word, words, (typed, texts) => {
      const expected = texts.filter((text) => damerauLevenshtein(typed, text) <= 1);
      expect(near(typed, texts, 1)).toEqual(expected.toSorted());
    }),
    runs,
  );
});

test("farther off it finds nothing that the textbook table would not", () => {
  fc.assert(
    fc.property(word, words, fc.constantFrom(2, 3), (typed, texts, farthest) => {
      for (const text of near(typed, texts, farthest))
        expect(damerauLevenshtein(typed, text)).toBeLessThanOrEqual(farthest);
    }),
    runs,
  );
});

test("a beginning is near when some beginning of the text is", () => {
  fc.assert(
    fc.property(word, words, (typed, texts) => {
      const beginsNear = (text: string) =>
        Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end)).some(
          (beginning) => damerauLevenshtein(typed, beginning) <= 1,
        );
      expect(near(typed, texts, 1, true)).toEqual(texts.filter(beginsNear).toSorted());
    }),
    runs,
  );
});

test("every single edit of a name is near it", () => {
  for (const name of ["alprazolam", "onfi", "xanax", "chlordiazepoxide"])
    for (const typed of allSingleEdits(name)) expect(near(typed, [name], 1), typed).toEqual([name]);
});

test("nothing is near to an empty or a very long text", () => {
  expect(near("", ["xanax"], 3)).toEqual([]);
  expect(near("a".repeat(longestTyped + 1), ["a".repeat(longestTyped)], 1)).toEqual([]);
});
