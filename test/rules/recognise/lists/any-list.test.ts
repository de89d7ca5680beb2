import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partList, splitList } from "../../../../rules/recognise/index.ts";

const seed = 20_261_121;

const fragment = fc.constantFrom(
  ..."Xanax|zoloft 50 mg|lithium|0,25 mg|foobarol|K|EN|codeine|paracetamol|calcium|aspirin|one at night|PRN|take 1".split(
    "|",
  ),
  ..."Medication|Dose|Sig:|Home meds|Active|Allergies: NKDA|page 1 of 2|Prescriber:|Commonly known as:|Current medications:|Smith|(a, b)|(|)|1|4 butanediol".split(
    "|",
  ),
  ...["قرص", "кси́лен", "１２", "½", "💊", "é", "\u200D", "\uD800", "1. ", "2) ", "a) ", "- ", "• ", "10."],
);
const joint = fc.constantFrom(
  " ",
  ", ",
  ",",
  "\n",
  "\r\n",
  "; ",
  "\t",
  " | ",
  " and ",
  " + ",
  ". ",
  ": ",
  " - ",
  " • ",
  "\u2028",
);
const list = fc
  .array(fc.tuple(fragment, joint), { maxLength: 9 })
  .map((parts) => parts.map((part) => part.join("")).join(""));
const anyText = fc.oneof(
  list,
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

const wordsOf = (text: string) => text.match(/\p{L}+|\p{N}+/gu) ?? [];
const isJointOrNumbering = (word: string) => /^(?:and|plus|also|und|et|y|e|\p{Nd}{1,2}|\p{L})$/iu.test(word);

/** Words of the text that stand in no entry, reading both from the front. */
function lost(text: string): readonly string[] {
  const kept = splitList(text).flatMap(wordsOf);
  const missing: string[] = [];
  let at = 0;
  for (const word of wordsOf(text)) {
    if (word === kept[at]) at += 1;
    else missing.push(word);
  }
  return at === kept.length ? missing : [...missing, "more than was pasted"];
}

describe("any pasted text", () => {
  test("C02 every word and number stands in an entry, in order, or in a heading, save numbering and words that join", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inHeadings = partList(text).headings.flatMap(wordsOf);
        const withoutJoints = (words: readonly string[]) =>
          words.filter((word) => !isJointOrNumbering(word)).toSorted();
        expect(withoutJoints(lost(text))).toEqual(withoutJoints(inHeadings));
      }),
      { numRuns: 5_000, seed },
    );
  });

  test("C02 without numbering and joining words, every letter and digit stands in an entry or a heading", () => {
    const plain = anyText.filter(
      (text) => !/\b(?:and|plus|also|und|et|y|e)\b|\p{Nd}[.)]|\p{L}\)/iu.test(text),
    );
    const lettersOf = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).join("");
    fc.assert(
      fc.property(plain, (text) => {
        const { entries, headings } = partList(text);
        const sorted = (letters: string) => Array.from(letters).toSorted().join("");
        expect(sorted(lettersOf([...entries, ...headings].join("\n")))).toBe(sorted(lettersOf(text)));
      }),
      { numRuns: 5_000, seed },
    );
  });

  test("its own entries, joined, are split into the same entries", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const entries = splitList(text);
        expect(splitList(entries.join("\n"))).toEqual(entries);
      }),
      { numRuns: 5_000, seed },
    );
  });
});
