import { describe, expect, test } from "vitest";
import { lexemesOf } from "../../../../rules/recognise/directions/lexemes.ts";
import { lineOf } from "../../../../rules/recognise/directions/line.ts";
import { nameSpansOf } from "../../../../rules/recognise/directions/name-spans.ts";
import type { KnownName, Vocabulary } from "../../../../rules/recognise/vocabulary/vocabulary.ts";
import { coreVocabulary } from "../../../../rules/recognise/vocabulary/core.ts";

const name = (written: string): [string, KnownName] => [written, { written, meanings: [[]] }];

const vocabulary: Vocabulary = {
  ...coreVocabulary(),
  names: new Map(["norco", "norco 10", "norco 10 325", "vitamin b 12", "222", "solu 0 4", "a b c"].map(name)),
  longestNameByFirstToken: new Map(Object.entries({ norco: 3, vitamin: 3, "222": 1, solu: 3, a: 3 })),
};

const found = (typed: string) =>
  nameSpansOf(lexemesOf(typed), vocabulary).map(
    ({ from, to, known }) => `${known.written} from ${String(from)} to ${String(to)}`,
  );

describe("where the known names of a line stand", () => {
  test.each<[typed: string, spans: readonly string[]]>([
    ["norco", ["norco from 0 to 1"]],
    ["take norco norco", ["norco from 1 to 2", "norco from 2 to 3"]],
    ["norco 10", ["norco 10 from 0 to 2"]],
    ["norco 10 325 daily", ["norco 10 325 from 0 to 3"]],
    ["norco 10 mg", ["norco from 0 to 1"]],
    ["norco 10/325 mg", ["norco from 0 to 1"]],
    ["norco 10 325 mg", ["norco 10 from 0 to 2"]],
    ["norco, 10", ["norco from 0 to 1"]],
    ["vitamin B12", ["vitamin b 12 from 0 to 3"]],
    ["vitamin B-12 (norco)", ["vitamin b 12 from 0 to 4", "norco from 5 to 6"]],
    ["222 tabs", ["222 from 0 to 1"]],
    ["solu 0.4", ["solu 0 4 from 0 to 2"]],
    ["solu .4", []],
    ["a b", []],
    ["a b tab c", []],
    ["a b c mg", ["a b c from 0 to 3"]],
    ["other words", []],
    ["", []],
  ])("%s", (typed, spans) => {
    expect(found(typed)).toEqual(spans);
  });
});

test.each("mg mcg ug μg g ml iu ie ui units tab tabs % /".split(" "))(
  "a number before “%s” is a strength, no part of the name",
  (unit) => {
    expect(found(`norco 10 ${unit}`)).toEqual(["norco from 0 to 1"]);
  },
);

describe("the drugs of a line", () => {
  const drugsOf = (typed: string) => lineOf(typed).drugs.map(({ id }) => id);

  test("stand there when one name does, and means one thing", () => {
    expect(drugsOf("Xanax 0.5 mg")).toEqual(["alprazolam"]);
    expect(drugsOf("oxycodone/acetaminophen 5/325")).not.toEqual([]);
  });

  test.each(["xanax or ativan", "foobarol", ""])("none are beyond doubt in “%s”", (typed) => {
    expect(drugsOf(typed)).toEqual([]);
  });

  test("the words of a name are not read again", () => {
    const line = lineOf("take Xanax daily");
    expect(line.isName).toEqual([false, true, false]);
    expect(line.isRead).toEqual([false, true, false]);
  });
});
