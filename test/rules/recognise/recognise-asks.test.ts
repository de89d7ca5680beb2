import { describe, expect, test } from "vitest";
import {
  coreVocabulary,
  type Recognition,
  recognise,
  withRegister,
  writeRegisterText,
} from "../../../rules/recognise/index.ts";

const core = coreVocabulary();
const registered = (substances: string, name: string) => {
  const text = writeRegisterText([{ substances: substances.split("; "), names: [name] }]);
  return withRegister(core, { text, sha256: "0".repeat(64) });
};
const idsOf = (drugs: readonly { readonly id: string }[]) => drugs.map(({ id }) => id);

/** The whole answer, its drugs by their ids. */
const answer = (found: Recognition) => {
  if (found.state === "unrecognised") return found.state;
  if (found.state === "recognised")
    return [idsOf(found.drugs), found.matched, found.leftOver, idsOf(found.lookAlikes)];
  const { because, candidates, alsoRecognised, matched, leftOver } = found;
  return [because, idsOf(candidates), "beside", idsOf(alsoRecognised), matched, leftOver];
};

describe("C01 what an entry asks, why, and what counts beside it", () => {
  test.each([
    ["EN", ["ordinary-word", ["delorazepam"], "beside", [], ["en"], []]],
    ["EN 1 mg", ["ordinary-word", ["delorazepam"], "beside", [], ["en"], []]],
    [
      "omeprazole, EN",
      ["ordinary-word", ["delorazepam"], "beside", ["omeprazole"], ["omeprazole", "en"], []],
    ],
    [
      "Tenox, EN",
      ["ordinary-word", ["temazepam", "amlodipine", "delorazepam"], "beside", [], ["tenox", "en"], []],
    ],
    ["Tenox 5", ["several-meanings", ["temazepam", "amlodipine"], "beside", [], ["tenox"], []]],
    [
      "xanax klonapin",
      ["spelling", ["clonazepam", "clozapine"], "beside", ["alprazolam"], ["xanax", "klonapin"], []],
    ],
    [
      "Tenox, klonapin and blorbexil",
      [
        "several-meanings",
        ["temazepam", "amlodipine", "clonazepam", "clozapine"],
        "beside",
        [],
        ["tenox", "klonapin"],
        ["blorbexil"],
      ],
    ],
  ])("%s", (typed, expected) => {
    expect(answer(recognise(typed))).toEqual(expected);
  });

  test("a longer name that holds an ordinary word is beyond doubt", () => {
    expect(answer(recognise("Frontal XR"))).toEqual([["alprazolam"], ["frontal xr"], [], []]);
    expect(answer(recognise("Frontal 1 mg"))).toEqual([
      "ordinary-word",
      ["alprazolam"],
      "beside",
      [],
      ["frontal"],
      [],
    ]);
  });
});

describe("C01 a register's name keeps the question of the tables", () => {
  test("a name of what does not sedate also means the benzodiazepine that it resembles, and no other drug", () => {
    const asked = recognise("klonapin", registered("CETIRIZINE", "Klonapin"));
    expect(answer(asked)).toEqual([
      "several-meanings",
      ["cetirizine", "clonazepam"],
      "beside",
      [],
      ["klonapin"],
      [],
    ]);
  });

  test.each([
    ["CODEINE", ["codeine"]],
    ["CODEINE; CETIRIZINE", ["codeine", "cetirizine"]],
  ])("a name of %s sedates already, and asks nothing", (substances, drugs) => {
    const found = recognise("lorazepan", registered(substances, "Lorazepan"));
    expect(answer(found)).toEqual([drugs, ["lorazepan"], [], []]);
  });

  test("a name that resembles nothing is what the register says", () => {
    const found = recognise("quietamil", registered("CETIRIZINE", "Quietamil"));
    expect(answer(found)).toEqual([["cetirizine"], ["quietamil"], [], []]);
  });

  test("a combination with an unnamed benzodiazepine asks which", () => {
    const asked = recognise("quietamil 5", registered("BENZODIAZEPINE; CETIRIZINE", "Quietamil"));
    expect(answer(asked)).toEqual([
      "several-meanings",
      ["street-benzodiazepine", "cetirizine"],
      "beside",
      [],
      ["quietamil"],
      [],
    ]);
  });

  test("a phrase of a label is the product alone, with nothing left over", () => {
    const found = recognise("Hand Cream", registered("PETROLATUM", "Hand Cream"));
    expect(answer(found)).toEqual([["petrolatum"], ["hand cream"], [], []]);
  });
});

describe("what was lately read is not read again", () => {
  const isKept = (typed: string) => recognise(typed) === recognise(typed);

  test("up to 200 signs", () => {
    expect(["xanax", "", "x".repeat(200)].every(isKept)).toBe(true);
    expect(isKept("x".repeat(201))).toBe(false);
  });

  test("for each vocabulary by itself", () => {
    const vocabulary = registered("CETIRIZINE", "Xanax");
    expect(recognise("xanax", vocabulary)).not.toEqual(recognise("xanax"));
    expect(recognise("xanax", vocabulary)).toBe(recognise("xanax", vocabulary));
  });

  test("up to 2048 entries, and then all are forgotten", () => {
    const vocabulary = { ...core };
    const read = (from: number, to: number) => {
      for (let number = from; number < to; number += 1) recognise(`${number}`, vocabulary);
    };
    const first = recognise("0", vocabulary);
    read(1, 2048);
    expect(recognise("0", vocabulary)).toBe(first);
    read(2048, 2049);
    expect(recognise("0", vocabulary)).not.toBe(first);
  });
});
