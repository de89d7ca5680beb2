import { describe, expect, test } from "vitest";
import { coreVocabulary, withRegister, writeRegisterText } from "../../../../rules/recognise/index.ts";
import { findUnnamed, speaksOfMedicine } from "../../../../rules/recognise/names/unnamed.ts";

const core = coreVocabulary();
const beside = (typed: string, vocabulary = core) => {
  const { alone, spokenOf } = findUnnamed(typed, vocabulary);
  return { names: alone.map(({ name }) => name), spokenOf };
};

describe("C02 names that count alone, in a part of their own", () => {
  test.each([
    ["omeprazole, EN", ["en"]],
    ["omeprazole and EN 1 mg", ["en"]],
    ["omeprazole/EN", ["en"]],
    ["EN/omeprazole", ["en"]],
    ["omeprazole/EN/subs", ["en", "subs"]],
    ["subs and subs", ["subs"]],
    ["omeprazole EN", []],
  ])("%s", (typed, names) => {
    expect(beside(typed).names).toEqual(names);
  });

  test("one letter beside a slash is a day or a route, whatever product a register calls so", () => {
    const text = writeRegisterText([{ substances: ["DIPHENHYDRAMINE"], names: ["Z"] }]);
    const vocabulary = withRegister(core, { text, sha256: "0".repeat(64) });
    expect(beside("omeprazole, z", vocabulary).names).toEqual(["z"]);
    expect(beside("omeprazole w/z", vocabulary).names).toEqual([]);
  });
});

describe("C02 medicines spoken of without a name", () => {
  test.each([
    ["omeprazole, K", ["k"]],
    ["omeprazole and sleep", ["sleep"]],
    ["omeprazole, nerve pill 0,5 mg", ["nerve pill 0 5 mg"]],
    ["omeprazole, nerve pill 1,000 mcg", ["nerve pill 1 000 mcg"]],
    ["omeprazole, nerve pill 7,5mg", ["nerve pill 7 5 mg"]],
    ["omeprazole, foobarol 1 tab by mouth for sleep", ["foobarol 1 tab by mouth for sleep"]],
    ["metformin was given two pills before the mri scan", ["was given two pills before the mri"]],
    ["metformin got some for my nerves", ["got some for my nerves"]],
    ["omeprazole 20,1 pill for sleep", ["1 pill for sleep"]],
    ["omeprazole with a nerve pill and a sleeping pill", ["nerve pill", "a sleeping pill"]],
    ["omeprazole nerve pill sleep tablet", ["nerve pill", "sleep tablet"]],
    ["omeprazole x a n a x", ["x a n a x"]],
    ["omeprazole x a n 1 mg v a l i u m", ["x a n", "v a l i u m"]],
    ["metformin took one for flying", ["took one for flying"]],
    ["metformin had something for the dentist", ["had something for the dentist"]],
  ])("%s", (typed, spokenOf) => {
    expect(beside(typed).spokenOf).toEqual(spokenOf);
  });

  test.each([
    ["nerve 5 mg", "an entry of one part is judged as a whole"],
    ["sleep 1 pill", "a number between a purpose and a medicine"],
    ["omeprazole pill sleep", "a purpose behind the medicine"],
    ["omeprazole, take for sleep", "what begins as a remark"],
    ["omeprazole, 1 tab by mouth for sleep", "directions of a portal"],
    ["omeprazole, 10 tablets po for sleep", "directions with a number of two digits"],
    ["omeprazole, half capsule orally for sleep", "directions of half a capsule"],
    ["ibuprofen took one for a headache", "another occasion"],
    ["ibuprofen mistook one for flying", "another word"],
    ["omeprazole, xanax for sleep", "a part with a name"],
    ["omeprazole, x a", "two letters"],
    ["omeprazole xa n x", "letters with a word among them"],
    ["warfarin m w f", "days"],
    ["diazepam took one for flying", "what the sedative named is for"],
    ["omeprazole 20 mg xanax took one for flying", "what a sedative among the names is for"],
    ["omeprazole; ", "an empty part"],
  ])("but nothing in %s: %s", (typed) => {
    expect(beside(typed).spokenOf).toEqual([]);
  });
});

describe("a further purpose is no medicine", () => {
  test.each([
    "omeprazole for appetite and sleep",
    "omeprazole for my pain and sleep",
    "sertraline para dolor y sueno",
  ])("%s", (typed) => {
    expect(beside(typed).spokenOf).toEqual([]);
  });

  test.each([
    ["omeprazole for long term pain and sleep", ["sleep"]],
    ["omeprazole for and sleep", ["sleep"]],
    ["omeprazole for appetite and sleep pill", ["sleep pill"]],
    ["omeprazole for appetite and K", ["k"]],
  ])("but %s may tell of one", (typed, spokenOf) => {
    expect(beside(typed).spokenOf).toEqual(spokenOf);
  });
});

test("words speak of a medicine by a purpose or as one letter", () => {
  const speaks = (typed: string) => speaksOfMedicine(typed.split(" "), core);
  expect(["sleep", "nerve pill", "k"].filter(speaks)).toEqual(["sleep", "nerve pill", "k"]);
  expect(["for sleep", "xanax sleep", "2 tablets", "x a", ""].filter(speaks)).toEqual([]);
});
