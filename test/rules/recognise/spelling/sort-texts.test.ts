import fc from "fast-check";
import { expect, test } from "vitest";
import { sortTexts } from "../../../../rules/recognise/spelling/sort-texts.ts";

test("any texts are sorted by their code units", () => {
  const text = fc.oneof(
    fc.stringMatching(/^[abyz019 ,]{0,9}$/u),
    fc.string({ unit: "binary", maxLength: 9 }),
    fc.constantFrom("midazolam", "midazolamum", "midazo", "midazolab", "мидазолам", "midаzolam"),
  );
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 60 }), (texts) => {
      expect(sortTexts(texts)).toEqual(texts.toSorted());
    }),
    { numRuns: 2_000, seed: 20_261_121 },
  );
});
