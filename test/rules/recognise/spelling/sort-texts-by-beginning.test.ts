import { expect, test } from "vitest";
import { sortTexts } from "../../../../rules/recognise/spelling/sort-texts.ts";

const texts = [
  ..."zapex zap xanax2 xanax1 xanax xanaxb xanax10 midazolamum midazolam midazo midazolab midaz9 0 9 1a a1 a z".split(
    " ",
  ),
  ...["", " ", "xanax bars", "xanax,b", "xanax:z", "xanax-a", "a:", "a/", "a`", "a{b", "a{a", "a b", "a a"],
  ...["ксанакс", "xаnax", "xana", "é", "midazé", "midazéb", "midazéa", "Z", "{", "/", ":", "Aa", "@"],
  ...["éb", "èz", "a z", "a-a", ":z", "@a", "Zb", "Xc"],
];

test("texts are sorted by their code units, whatever signs stand in their beginnings", () => {
  expect(sortTexts(texts)).toEqual(texts.toSorted());
  expect(sortTexts(texts.toReversed())).toEqual(texts.toSorted());
  expect(sortTexts([])).toEqual([]);
  expect(sortTexts(["xanax"])).toEqual(["xanax"]);
});

test("more texts than numbers can be made of are sorted as texts", () => {
  const many = Array.from({ length: 2 ** 16 + 1 }, (_, at) => `name${(at * 7919) % 65_537}`);
  expect(sortTexts(many)).toEqual(many.toSorted());
  expect(sortTexts(many.slice(1))).toEqual(many.slice(1).toSorted());
});
