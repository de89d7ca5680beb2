import { describe, expect, test } from "vitest";
import { coreVocabulary } from "../../../../rules/recognise/index.ts";
import { piecesOf } from "../../../../rules/recognise/lists/pieces.ts";

const pieces = (text: string) => piecesOf(text, coreVocabulary());
const textsOf = (text: string) => pieces(text).map((piece) => piece.text);

describe("a list is parted", () => {
  test.each([
    ["at a new line", "xanax\nzoloft\r\nlithium\u2028advil", ["xanax", "zoloft", "lithium", "advil"]],
    ["at a semicolon", "xanax; zoloft", ["xanax", "zoloft"]],
    ["at a tab or a pipe", "xanax\tzoloft | lithium", ["xanax", "zoloft", "lithium"]],
    ["at a round bullet", "xanax • zoloft", ["xanax", "zoloft"]],
    ["at a ticked box", "☑ xanax ☑ zoloft", ["xanax", "zoloft"]],
    ["behind a colon before a space", "Sig: one daily", ["Sig:", "one daily"]],
    ["behind a colon at the end", "Xanax:", ["Xanax:"]],
    ["but not at a time of day", "xanax 12:30", ["xanax 12:30"]],
    ["at a comma between names", "aspirin, codeine", ["aspirin", "codeine"]],
    ["at a comma behind a number", "xanax 0.5, zoloft", ["xanax 0.5", "zoloft"]],
    ["at a comma before a number", "xanax ,5 zoloft", ["xanax", "5 zoloft"]],
    ["but not at a decimal comma", "0,5 mg xanax", ["0,5 mg xanax"]],
    [
      "but not at a comma of a name",
      "carisoprodol, aspirin and codeine, xanax",
      ["carisoprodol, aspirin and codeine", "xanax"],
    ],
    [
      "nor behind such a name at the end",
      "xanax, carisoprodol, aspirin and codeine",
      ["xanax", "carisoprodol, aspirin and codeine"],
    ],
    [
      "nor at a comma in brackets",
      "alprazolam (Xanax, Niravam), zoloft",
      ["alprazolam (Xanax, Niravam)", "zoloft"],
    ],
    [
      "yet at one behind a bracket that stays open",
      "alprazolam (Xanax, zoloft",
      ["alprazolam (Xanax", "zoloft"],
    ],
    [
      "yet at one in a name with a bracket",
      "carisoprodol, (aspirin and codeine)",
      ["carisoprodol", "(aspirin and codeine)"],
    ],
    ["at the next line of old systems", "xanax\u0085zoloft", ["xanax", "zoloft"]],
    ["yet at one in a name over two lines", "carisoprodol,\naspirin", ["carisoprodol", "aspirin"]],
  ])("%s", (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });
});

describe("numbering", () => {
  test.each([
    ["1. xanax 2. lithium", ["xanax", "lithium"]],
    ["- 1) xanax 2) lithium 10) zoloft", ["xanax", "lithium", "zoloft"]],
    ["zoloft, 1. xanax 2. lithium", ["zoloft", "xanax", "lithium"]],
    ["2. xanax\n3) lithium\nb) zoloft", ["xanax", "lithium", "zoloft"]],
    ["2. 3. xanax", ["xanax"]],
    ["2.  12.  xanax", ["xanax"]],
    ["1. xanax 2.  lithium", ["xanax", "lithium"]],
    ["• 2. xanax", ["xanax"]],
  ])("is no part of a piece: %j", (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  test.each([
    ["2. tablets", "an amount of a label"],
    ["123. xanax", "no list is so long"],
    ["1.xanax", "a number written onto a word"],
    ["xanax 2) at night", "a number inside a line that begins with none"],
    ["2. tablets 3) at night", "a number inside a line that begins with another"],
    ["ab) xanax", "two letters"],
  ])("but this stays as it is: %j, %s", (text) => {
    expect(textsOf(text)).toEqual([text]);
  });
});

describe("a piece", () => {
  test("is the words alone, and tells where they stand", () => {
    expect(pieces("  - xanax 1 mg *,\n")).toEqual([{ start: 4, end: 14, text: "xanax 1 mg", isCell: false }]);
  });

  test("is a cell when nothing but a tab or a pipe stands before it in its row", () => {
    const cellsOf = (text: string) => pieces(text).map(({ isCell }) => isCell);
    expect(cellsOf("a\tb")).toEqual([false, true]);
    expect(cellsOf("a | b || c")).toEqual([false, true, true]);
    expect(cellsOf("a\u00a0|\tb")).toEqual([false, true]);
    expect(cellsOf("a\t- b")).toEqual([false, false]);
    expect(cellsOf("a\n|b")).toEqual([false, false]);
    expect(cellsOf("a; b")).toEqual([false, false]);
    expect(cellsOf("\ta\tb")).toEqual([true, true]);
    expect(cellsOf("1. a 2. b\tc")).toEqual([false, false, true]);
  });

  test.each(["", "---", "* \t |", "• 💊 •"])("has a letter or a digit: %j has none", (text) => {
    expect(pieces(text)).toEqual([]);
  });
});
