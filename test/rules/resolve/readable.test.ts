import { describe, expect, it } from "vitest";
import {
  either,
  fields,
  listOf,
  notBlank,
  numberWithin,
  oneOf,
  type Read,
  readPart,
  text,
  textThat,
  whole,
} from "../../../rules/resolve/readable.ts";

/** What is read, and the paths of what cannot be. */
function read<T>(reader: Read<T>, value: unknown): [T | undefined, readonly string[]] {
  const unreadable: string[] = [];
  return [reader(value, unreadable), unreadable];
}

const minutes = numberWithin(1, 1440);
const yesOrNo = oneOf({ yes: true, no: true });
const startsWithA = textThat((value) => value.startsWith("a"));
const neverOrMinutes = either(oneOf({ never: true }), minutes);

describe("a single value", () => {
  it.each<[string, Read<unknown>, unknown]>([
    ["one of the words", yesOrNo, "no"],
    ["a text, empty too", text, ""],
    ["a text that says something", notBlank, " Dana Cole "],
    ["a text of its form", startsWithA, "abc"],
    ["the lowest number", minutes, 1],
    ["the highest number", minutes, 1440],
    ["the one of two", neverOrMinutes, "never"],
    ["the other of two", neverOrMinutes, 60],
  ])("%s is read", (_what, reader, value) => {
    expect(read(reader, value)).toEqual([value, []]);
  });

  it.each<[string, Read<unknown>, unknown]>([
    ["another word", yesOrNo, "maybe"],
    ["a number for a text", text, 5],
    ["spaces alone", notBlank, "  "],
    ["a number for a name", notBlank, 5],
    ["a text of another form", startsWithA, "bcd"],
    ["a number for a text of a form", startsWithA, 5],
    ["a number below the lowest", minutes, 0.99],
    ["a number above the highest", minutes, 1440.01],
    ["no number", minutes, NaN],
    ["digits in a text", minutes, "60"],
    ["neither of two, named once", neverOrMinutes, "always"],
  ])("%s is named and left out", (_what, reader, value) => {
    expect(read(reader, value)).toEqual([undefined, [""]]);
  });

  it("a text of a form that was left blank is not answered, and nothing to report", () => {
    expect(read(startsWithA, "")).toEqual([undefined, []]);
  });
});

describe("a list", () => {
  const names = listOf(text);

  it("that can be read is given back itself", () => {
    const list = ["a", "b"];
    expect(read(names, list)[0]).toBe(list);
    expect(read(names, [])).toEqual([[], []]);
  });

  it.each([
    ["loses the items that cannot be read", ["a", 5, "b"], ["a", "b"], ["[1]"]],
    ["loses an item that is nothing", ["a", undefined], ["a"], ["[1]"]],
    ["of which no item can be read does not say “none”", [5, 6], undefined, ["[0]", "[1]"]],
    ["that is none is named", "a, b", undefined, [""]],
  ])("%s", (_what, list, items, unreadable) => {
    expect(read(names, list)).toEqual([items, unreadable]);
  });

  it("holds what was read of an item, not the item", () => {
    const entries = listOf(fields<{ name: string }>({ name: text }));
    expect(read(entries, [{ name: 5 }, { name: "b" }])).toEqual([[{}, { name: "b" }], ["[0].name"]]);
  });
});

describe("an object", () => {
  type Dose = { amount: number; unit?: "yes" | "no"; byWhom?: string };
  const readers = { amount: minutes, unit: yesOrNo, byWhom: text };
  const dose = fields<Dose>(readers, "amount");
  const wholeDose = whole<Dose>(readers, "amount");

  it("that can be read is given back itself, with the fields it does not know", () => {
    const given = { amount: 5, unit: undefined, colour: "blue" };
    const [kept, unreadable] = read(dose, given);
    expect(kept).toBe(given);
    expect(unreadable).toEqual([]);
  });

  it.each([
    ["a field that cannot be read", { amount: 5, unit: "mg" }, { amount: 5 }, [".unit"]],
    ["an expected field that is missing", { byWhom: "me" }, { byWhom: "me" }, [".amount"]],
    ["an expected field that is nothing", { amount: undefined }, {}, [".amount"]],
    ["no object", null, undefined, [""]],
    ["a list", [], undefined, [""]],
    ["a text", "5 mg", undefined, [""]],
  ])("%s is named", (_what, given, kept, unreadable) => {
    expect(read(dose, given)).toEqual([kept, unreadable]);
    expect(read(wholeDose, given)).toEqual([undefined, unreadable]);
  });

  it("all or nothing is all when every part can be read", () => {
    expect(read(wholeDose, { amount: 5, unit: "no" })).toEqual([{ amount: 5, unit: "no" }, []]);
  });

  it("a part is named in front of what cannot be read in it, and nothing else is", () => {
    const unreadable = ["visit"];
    readPart(dose, { amount: 0, unit: 5 }, "dose", unreadable);
    expect(unreadable).toEqual(["visit", "dose.amount", "dose.unit"]);
  });
});
