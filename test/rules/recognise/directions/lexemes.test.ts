import { describe, expect, test } from "vitest";
import { isTouching, lexemeAt, lexemesOf } from "../../../../rules/recognise/directions/lexemes.ts";

describe("a typed line in pieces", () => {
  test.each<[typed: string, pieces: readonly string[]]>([
    ["Xanax 0.5 mg", ["word xanax", "number 0.5", "word mg"]],
    ["0.5mg", ["number 0.5", "word mg"]],
    ["b.i.d. p.r.n", ["word bid", "word prn"]],
    ["médicament", ["word medicament"]],
    ["2 × 1", ["number 2", "word x", "number 1"]],
    ["#30", ["mark №", "number 30"]],
    ["1–2 — 3", ["number 1", "mark -", "number 2", "mark -", "number 3"]],
    ["(5%)", ["mark (", "number 5", "mark %", "mark )"]],
    [
      "a, b; c\nd\re",
      ["word a", "break ,", "word b", "break ,", "word c", "break ,", "word d", "break ,", "word e"],
    ],
    ["½ 1½ 2¼ ¾ ⅛", ["number 0.5", "number 1.5", "number 2.25", "number 0.75", "number 0.125"]],
    ["１0 mg", ["number 10", "word mg"]],
    ["1,000 1'000", ["number 1,000", "number 1'000"]],
    [".5 ,5 a.5", ["number .5", "number ,5", "word a", "number 5"]],
    ["", []],
  ])("%s", (typed, pieces) => {
    expect(lexemesOf(typed).map(({ kind, text }) => `${kind} ${text}`)).toEqual(pieces);
  });

  test("each keeps its place", () => {
    expect(lexemesOf("x 1½ mg").map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 4],
      [5, 7],
    ]);
  });

  test("beyond the ends stands a break without text, which touches nothing", () => {
    const lexemes = lexemesOf("5mg");
    expect(lexemeAt(lexemes, -1)).toMatchObject({ text: "", kind: "break" });
    expect(lexemeAt(lexemes, 2)).toEqual(lexemeAt(lexemes, -1));
    expect(isTouching(lexemeAt(lexemes, 0), lexemeAt(lexemes, 1))).toBe(true);
    expect(isTouching(lexemeAt(lexemes, 1), lexemeAt(lexemes, 2))).toBe(false);
    expect(isTouching(lexemeAt(lexemes, 2), lexemeAt(lexemes, 2))).toBe(false);
  });
});
