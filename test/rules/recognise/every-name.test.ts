import { describe, expect, test } from "vitest";
import { benzodiazepines } from "../../../rules/data/benzodiazepines.ts";
import { commonMedicines } from "../../../rules/data/common-medicines.ts";
import { depressants } from "../../../rules/data/depressants.ts";
import { interactions } from "../../../rules/data/interactions.ts";
import type { Drug } from "../../../rules/drug.ts";
import { recognise } from "../../../rules/recognise/index.ts";

const namesOf = ({ name, spellings, brands }: Drug) => [name, ...spellings, ...brands];

const couldMean = (typed: string): readonly Drug[] => {
  const result = recognise(typed);
  if (result.state === "recognised") return result.drugs;
  if (result.state === "needs-confirmation") return [...result.candidates, ...result.alsoRecognised];
  return [];
};

const notFoundAsItself = (drugs: readonly Drug[], write: (name: string) => string) =>
  drugs.flatMap((drug) =>
    namesOf(drug)
      .filter((name) => !couldMean(write(name)).includes(drug))
      .map((name) => `${name} is not ${drug.id}`),
  );

describe("C01 every name in the benzodiazepine tables is found as its drug", () => {
  test("as it stands", () => {
    expect(notFoundAsItself(benzodiazepines, (name) => name)).toEqual([]);
  });

  test("in capitals, with a strength written onto it and a form behind it", () => {
    expect(notFoundAsItself(benzodiazepines, (name) => `${name.toUpperCase()} 0.5mg tablets`)).toEqual([]);
  });

  test("inside a longer line, unless it is an ordinary word", () => {
    const missing = benzodiazepines.flatMap((drug) => {
      const ordinary = new Set((drug.onlyAsWholeEntry ?? []).map((name) => name.toLowerCase()));
      return namesOf(drug)
        .filter((name) => !ordinary.has(name.toLowerCase()))
        .filter((name) => !couldMean(`my old ${name}, one at night`).includes(drug));
    });
    expect(missing).toEqual([]);
  });

  test("only the names that are ordinary words ask because of it", () => {
    const asking = benzodiazepines.flatMap((drug) =>
      namesOf(drug).filter((name) => {
        const result = recognise(name);
        return result.state === "needs-confirmation" && result.because === "ordinary-word";
      }),
    );
    const listed = benzodiazepines.flatMap(({ onlyAsWholeEntry }) => onlyAsWholeEntry ?? []);
    expect(asking.toSorted()).toEqual(listed.toSorted());
  });
});

describe("every other name in the tables is found as its drug", () => {
  test.each([
    ["depressants", depressants],
    ["interacting medicines", interactions],
    ["common medicines", commonMedicines],
  ])("%s", (_, drugs) => {
    expect(notFoundAsItself(drugs, (name) => name)).toEqual([]);
  });
});
