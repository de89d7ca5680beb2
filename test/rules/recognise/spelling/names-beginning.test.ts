import { describe, expect, test } from "vitest";
import { coreVocabulary, suggest } from "../../../../rules/recognise/index.ts";
import { namesBeginning } from "../../../../rules/recognise/spelling/names-beginning.ts";
import { spellingIndexOf } from "../../../../rules/recognise/spelling/spelling-index.ts";

const core = coreVocabulary();
const beginning = (letters: string, most: number) =>
  namesBeginning(letters, spellingIndexOf(core), most).map(({ name, isLaterWord, weight }) => [
    name.written,
    isLaterWord ? "later" : "begins",
    Math.round(weight * 1000) / 1000,
  ]);

describe("names that begin with letters, the likeliest first, those with a later word behind them", () => {
  test.each([
    [
      "alpr",
      2,
      [
        ["alprazolam", "begins", 1.464],
        ["alprenolol", "begins", 0.5],
      ],
    ],
    [
      "xan",
      3,
      [
        ["Xanax", "begins", 1.464],
        ["xanomeline + trospium", "begins", 0.5],
        ["xantinol", "begins", 0.4],
      ],
    ],
    [
      "xanax",
      3,
      [
        ["Xanax", "begins", 2.464],
        ["liquid xanax", "later", 0.01],
        ["street xanax", "later", 0.01],
      ],
    ],
    [
      "lor",
      3,
      [
        ["lorazepam", "begins", 1.438],
        ["loratadine", "begins", 0.779],
        ["lormetazepam", "begins", 0.75],
      ],
    ],
    [
      "tylenol",
      3,
      [
        ["Tylenol", "begins", 1.761],
        ["Tylenol PM", "begins", 0.55],
        ["Tylenol Sinus", "begins", 0.45],
      ],
    ],
    ["zzzz", 3, []],
  ])("%s, %i at most", (letters, most, names) => {
    expect(beginning(letters, most)).toEqual(names);
  });
});

describe("what is offered while somebody types", () => {
  test.each([
    ["xanax 1 mg", ["Xanax begins", "liquid xanax within", "street xanax within"]],
    ["my xanax", ["Xanax begins", "liquid xanax within", "street xanax within"]],
    ["5 mg xanax", ["Xanax begins", "liquid xanax within", "street xanax within"]],
    ["no xanax", ["Xanax begins", "liquid xanax within", "street xanax within"]],
    ["klonapin 5", ["Klonopin spelling", "clozapine spelling", "clonidine spelling"]],
    ["zol 10 mg tab", ["Zoletil begins", "zolpidem begins", "Zoloft begins"]],
    ["cont", ["contezolid begins", "Contrave begins", "Control begins"]],
    ["none", []],
    ["no pills", []],
  ])("%s", (typed, offers) => {
    expect(suggest(typed, core, 3).map(({ name, how }) => `${name} ${how}`)).toEqual(offers);
  });
});
