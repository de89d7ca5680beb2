import { describe, expect, test } from "vitest";
import { benzodiazepines } from "../../../../rules/data/benzodiazepines.ts";
import { coreVocabulary, recognise } from "../../../../rules/recognise/index.ts";
import { isLabelWord } from "../../../../rules/recognise/names/label-words.ts";
import { tokens } from "../../../../rules/recognise/names/tokens.ts";
import { commonestBenzodiazepineNames, misspellings } from "../../../support/misspell.ts";
import { allSingleEdits } from "../../../support/misspell-edits.ts";
import { seededRandom } from "../../../support/seeded-random.ts";

const { names, wholeEntryNames } = coreVocabulary();
const everyName = benzodiazepines.flatMap(({ name, spellings, brands }) => [name, ...spellings, ...brands]);
const letterNames = [...new Set(everyName.map((name) => name.toLowerCase()))].filter((name) =>
  /^[a-z]+$/u.test(name),
);

/** Whether the names standing in the text, word for word, explain that it is recognised. */
function isSpelledAsKnown(typed: string): boolean {
  return names.has(typed) || wholeEntryNames.has(typed) || tokens(typed).some((word) => names.has(word));
}

describe("C01 a benzodiazepine's name with one letter wrong is never taken for a drug without a question", () => {
  test("a seeded sample of the edits of every name of one word", () => {
    const random = seededRandom(20_261_121);
    const resolved = letterNames.flatMap((name) =>
      allSingleEdits(name)
        .filter(() => random() < 0.004)
        .filter((typed) => recognise(typed).state === "recognised" && !isSpelledAsKnown(typed)),
    );
    expect(resolved).toEqual([]);
  }, 30_000);

  test("beside a known medicine it asks or is left over, and nothing is lost", () => {
    const lost = commonestBenzodiazepineNames.flatMap((name) =>
      misspellings(name, { distance: 1, count: 12, seed: 5 })
        .filter((typed) => !isSpelledAsKnown(typed) && !isLabelWord(typed))
        .filter((typed) => {
          const result = recognise(`omeprazole 20 mg, ${typed} 1 mg`);
          if (result.state === "unrecognised") return true;
          const drugs = result.state === "recognised" ? result.drugs : result.alsoRecognised;
          const isKept = result.matched.includes(typed) || result.leftOver.includes(typed);
          return !isKept || !drugs.some(({ id }) => id === "omeprazole");
        }),
    );
    expect(lost).toEqual([]);
  });
});

describe("C01 the drug that was meant is among the candidates", () => {
  const placeOf = (name: string, typed: string): number => {
    const result = recognise(typed);
    const offered =
      result.state === "unrecognised"
        ? result.suggestions
        : result.state === "needs-confirmation"
          ? result.candidates
          : [];
    const meant = new Set(
      names
        .get(name.toLowerCase())
        ?.meanings.flat()
        .map(({ id }) => id),
    );
    return offered.findIndex(({ id }) => meant.has(id));
  };

  test.each([
    [1, 0.99, 0.999],
    [2, 0.9, 0.98],
  ] as const)(
    "with %i random slips: first in %f, among three in %f",
    (distance, first, amongThree) => {
      const places = commonestBenzodiazepineNames.flatMap((name) =>
        misspellings(name, { distance, count: 120, seed: 11 })
          .filter((typed) => !names.has(typed) && !wholeEntryNames.has(typed))
          .map((typed) => placeOf(name, typed)),
      );
      const share = (isWanted: (place: number) => boolean): number =>
        places.filter(isWanted).length / places.length;
      expect(share((place) => place === 0)).toBeGreaterThanOrEqual(first);
      expect(share((place) => place >= 0 && place < 3)).toBeGreaterThanOrEqual(amongThree);
    },
    30_000,
  );
});
