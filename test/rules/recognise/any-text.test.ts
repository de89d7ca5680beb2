import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coreVocabulary, recognise } from "../../../rules/recognise/index.ts";
import { isLabelWord } from "../../../rules/recognise/names/label-words.ts";
import { tokens } from "../../../rules/recognise/names/tokens.ts";

const seed = 20_261_121;

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "xanax",
          "EN",
          "tylenol",
          "5 mg",
          ",",
          "💊",
          "קסנקס",
          "زاناكس",
          "en",
          "control",
          "\u202E",
        ),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(" ")),
);

const word = fc.stringMatching(/^[abdeiklmnoprstuxz]{4,14}$/u);

const standsIn = (name: string, text: string) => ` ${tokens(text).join(" ")} `.includes(` ${name} `);

describe("any text", () => {
  test("C02 never throws, and never names what does not stand in the text", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const result = recognise(typed);
        if (result.state === "unrecognised") return true;
        return result.matched.length > 0 && result.matched.every((name) => standsIn(name, typed));
      }),
      { numRuns: 20_000, seed },
    );
  });

  test("C02 a word that is no name of the tables is never recognised, whatever its ending", () => {
    const { names, wholeEntryNames } = coreVocabulary();
    const stranger = word.filter((typed) => !names.has(typed) && !wholeEntryNames.has(typed));
    const ending = fc.constantFrom("", "azepam", "azolam", "zolam", "pam", "lam");
    const strangeWithEnding = fc.tuple(stranger, ending).map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        strangeWithEnding.filter((typed) => !names.has(typed)),
        (typed) => recognise(typed).state !== "recognised",
      ),
      { numRuns: 5_000, seed },
    );
  });

  test("C02 what is taken for a misspelling asks, with candidates, and takes no other name of the text away", () => {
    fc.assert(
      fc.property(word, (typed) => {
        const result = recognise(`zoloft, ${typed}`);
        if (result.state === "unrecognised") return false;
        const isAnswered = result.leftOver.includes(typed) || result.matched.includes(typed);
        if (result.state === "recognised") return isAnswered || isLabelWord(typed);
        const certain = result.alsoRecognised.map(({ id }) => id);
        return isAnswered && result.candidates.length > 0 && certain.includes("sertraline");
      }),
      { numRuns: 3_000, seed },
    );
  });

  test("C02 an unknown word beside any name of the tables is left over", () => {
    const { names } = coreVocabulary();
    const known = fc.constantFrom(
      ...[...names.keys()].filter((name) => !/\p{N}/u.test(name)).slice(0, 4_000),
    );
    fc.assert(
      fc.property(known, (name) => {
        const result = recognise(`${name}, qqblorbex`);
        return result.state !== "unrecognised" && result.leftOver.includes("qqblorbex");
      }),
      { numRuns: 2_000, seed },
    );
  });

  test("a very long text is read to its end", () => {
    const result = recognise(`${"blorbex ".repeat(12_500)} xanax`);
    expect(result).toMatchObject({ state: "recognised", matched: ["xanax"], leftOver: ["blorbex"] });
  });
});
