import { expect, test } from "vitest";
import { lettersOf, maskOf } from "../../../../rules/recognise/spelling/letters.ts";
import { rewritten, searchable, textTable } from "../../../../rules/recognise/spelling/text-table.ts";

const fiveTexts = () => textTable(["xanax", "ab", "onfi", "a1", ""]);
const numbers = (of: Iterable<number>) => [...of];

test("many texts lie in one row, and are found by their length", () => {
  const table = fiveTexts();
  expect(numbers(table.letters)).toEqual(numbers(lettersOf("xanaxabonfia1")));
  expect(numbers(table.starts)).toEqual([0, 5, 7, 11, 13, 13]);
  expect(numbers(table.byLength)).toEqual([4, 1, 3, 2, 0]);
  expect(numbers(table.firstOfLength)).toEqual([0, 1, 1, 3, 3, 4, 5]);
  const maskOfText = (text: string) => maskOf(lettersOf(text), 0, text.length);
  expect(numbers(table.masks)).toEqual(["", "ab", "a1", "onfi", "xanax"].map(maskOfText));
});

test("rewritten texts lie in a row of their own, twice as long at most", () => {
  const doubled = rewritten(fiveTexts(), ({ letters, from, to }, into, start) => {
    let end = start;
    for (const letter of letters.slice(from, to)) {
      into[end++] = letter;
      into[end++] = letter;
    }
    return end;
  });
  expect(numbers(doubled.letters)).toEqual(numbers(lettersOf("xxaannaaxxaabboonnffiiaa11")));
  expect(numbers(doubled.starts)).toEqual([0, 10, 14, 22, 26, 26]);
  expect(numbers(searchable(doubled).byLength)).toEqual([4, 1, 3, 2, 0]);
});

test("no texts make an empty table", () => {
  const empty = textTable([]);
  expect([empty.letters, empty.starts, empty.byLength, empty.firstOfLength].map(numbers)).toEqual([
    [],
    [0],
    [],
    [0, 0],
  ]);
});
