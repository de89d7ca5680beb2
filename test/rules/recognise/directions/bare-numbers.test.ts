import { describe, expect, test } from "vitest";
import { inShort } from "./in-short.ts";

describe("C09 a number without a unit is asked about where it can be an amount", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["lorazepam take 1-2", ["asks about dose: “1-2”: 1 tablets, 2 tablets"]],
    ["lorazepam take 2-4", ["asks about dose: “2-4”: 2 tablets, 4 tablets"]],
    ["lorazepam take 2-5", ["asks about dose: “2-5”"]],
    ["lorazepam 1-2", ["asks about dose: “1-2”"]],
    ["lorazepam take one or two", ["asks about dose: “one or two”: 1 tablets, 2 tablets"]],
    ["lorazepam 1 mg, one #30", ["1 mg from “1 mg”"]],
    ["lorazepam 1 mg, two bid", ["1 mg from “1 mg”", "takes 2 tablets from “two”", "2 a day from “bid”"]],
    [
      "lorazepam 1 mg take one - at night",
      ["1 mg from “1 mg”", "takes 1 tablets from “one”", "1 a day from “at night”"],
    ],
    [
      "lorazepam 1 mg two mornings",
      ["1 mg from “1 mg”", "takes 2 tablets from “two”", "1 a day from “mornings”"],
    ],
    ["oxycodone/acetaminophen 5-325", ["asks about strength: “5-325”"]],
    ["Advair 250/50", ["asks about strength: “250/50”"]],
    ["foobarol 31/12", []],
    ["foobarol 32/12", ["asks about strength: “32/12”"]],
    ["foobarol 12/25/2026", []],
    ["foobarol 1/2/2026", []],
    ["foobarol 5/2026", []],
    ["calcium + vitamin D 600/2000", []],
    ["lorazepam 2026", []],
    ["lorazepam 1900", []],
    ["foobarol 1899", ["asks about dose: “1899”: 1899 mg"]],
    ["foobarol 1899-2026", []],
    ["lorazepam 4", ["asks about dose: “4”: 4 tablets, 4 mg"]],
    ["lorazepam 5", ["asks about dose: “5”: 5 mg"]],
    ["lorazepam 0.25", ["asks about dose: “0.25”: 0.25 tablets, 0.25 mg"]],
    ["lorazepam 0.3", ["asks about dose: “0.3”: 0.3 mg"]],
    ["foobarol 50", ["asks about dose: “50”: 50 mg"]],
    ["digoxin 125", ["asks about dose: “125”: 125 mcg"]],
    ["fentanyl 50", ["asks about dose: “50”: 50 mcg, 50 mcg/h"]],
    ["warfarin at 9", []],
    ["warfarin 9:30", []],
    ["warfarin #30", []],
    ["warfarin x3", ["asks about dose: “3”: 3 tablets, 3 mg"]],
    ["warfarin 5 %", []],
    ["warfarin - 5", []],
    ["warfarin 5 -", []],
    ["warfarin 5 /", []],
    ["warfarin B5", []],
    ["xanax or ativan 5", ["asks about dose: “5”: 5 mg"]],
    ["codeine + paracetamol 30-500", ["asks about strength: “30-500”"]],
    ["gabapentin 1,000", ["asks about dose: “1,000”: 1000 mg"]],
    ["Rivotril 5 gotas", ["oral from “gotas”", "asks about dose: “5 gotas”"]],
    ["latanoprost 2 gotas ojo", ["oral from “gotas”"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});

describe("C09 an “x” behind a number", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["ativan 2 x 1 mg", ["1 mg from “1 mg”", "takes 2 tablets from “2 x”"]],
    ["ativan 2 x", ["asks about dosesPerDay: “2 x”: 2"]],
    ["ativan 1 x", ["asks about dosesPerDay: “1 x”: 1"]],
    ["ativan 2 x 1 tab", ["oral from “tab”", "asks about dosesPerDay: “2 x 1 tab”: 2"]],
    ["ativan 2 x 5 ml", ["asks about dosesPerDay: “2 x 5 ml”: 2"]],
    ["ativan 2.5 x", ["asks about dosesPerDay: “2.5 x”"]],
    ["ativan 2 x 3", ["asks about dosesPerDay: “2 x 3”: 2"]],
    ["ativan ½ x 2 mg", ["2 mg from “2 mg”", "takes 0.5 tablets from “½ x”"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});

describe("C09 a comma or a point before three digits", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["gabapentin, 1,000 mg tid", ["1000 mg from “1,000 mg”", "3 a day from “tid”"]],
    [
      "gabapentin 1,000 mg cada noche",
      ["1 a day from “cada noche”", "asks about strength: “1,000 mg”: 1 mg, 1000 mg"],
    ],
    [
      "gabapentin 1,000 mg 0,5 tab",
      [
        "takes 0.5 tablets from “0,5 tab”",
        "oral from “tab”",
        "asks about strength: “1,000 mg”: 1 mg, 1000 mg",
        "flags decimal-comma: “0,5 tab”",
      ],
    ],
    ["gabapentin 1,000 mg 2,000 mg", ["asks about strength: “1,000 mg … 2,000 mg”: 1000 mg, 2000 mg"]],
    ["gabapentin 1.000 mg", ["asks about strength: “1.000 mg”: 1 mg, 1000 mg"]],
    ["lorazepam 1,000 mg", ["asks about strength: “1,000 mg”: 1 mg, 1000 mg"]],
    ["lorazepam 1,000 ml", ["asks about dose: “1,000 ml”: 1 mL, 1000 mL"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});
