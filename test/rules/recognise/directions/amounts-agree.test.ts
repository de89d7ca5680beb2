import { describe, expect, test } from "vitest";
import { inShort } from "./in-short.ts";

describe("C09 amounts of one line that agree, or do not", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["morphine 5 mg/mL 5 mg/5 mL", ["asks about strength: “5 mg/mL … 5 mg/5 mL”: 5 mg, 5 mg"]],
    ["morphine 2 tabs 2 mL", ["oral from “tabs”", "asks about dose: “2 tabs … 2 mL”: 2 tablets, 2 mL"]],
    ["morphine 10 units 10 mL", ["asks about dose: “10 units … 10 mL”: 10 units, 10 mL"]],
    ["midazolam 5 mg/mL 5000 mcg/mL", ["asks about strength: “5 mg/mL … 5000 mcg/mL”: 5 mg, 5000 mcg"]],
    ["lorazepam 1 mg 1 mg", ["1 mg from “1 mg”"]],
    ["lorazepam 1 mg 1000 mcg", ["1 mg from “1 mg”"]],
    ["lorazepam 1 mg 2 mg", ["asks about strength: “1 mg … 2 mg”: 1 mg, 2 mg"]],
    [
      "lorazepam 2 tabs 3 tabs",
      ["oral from “tabs”", "asks about dose: “2 tabs … 3 tabs”: 2 tablets, 3 tablets"],
    ],
    ["lorazepam 2 tabs 2 tabs", ["takes 2 tablets from “2 tabs”", "oral from “tabs”"]],
    ["lorazepam 10 units 10 mg", ["takes 10 units from “10 units”", "asks about strength: “10 mg”: 10 mg"]],
    [
      "sertraline 50 mg take 2 tabs (100 mg total)",
      ["50 mg from “50 mg”", "takes 100 mg from “100 mg”", "oral from “tabs”"],
    ],
    [
      "sertraline 50 mg take 2 tabs (150 mg total)",
      ["50 mg from “50 mg”", "oral from “tabs”", "asks about dose: “2 tabs … 150 mg”: 2 tablets, 150 mg"],
    ],
    [
      "sertraline 50 mg 100 mg take 2 tabs (100 mg total)",
      [
        "oral from “tabs”",
        "asks about strength: “50 mg … 100 mg”: 50 mg, 100 mg",
        "asks about dose: “2 tabs … 100 mg”: 2 tablets, 100 mg",
      ],
    ],
    ["lorazepam 2 mg/mL 1 mg", ["2 mg per 1 mL from “2 mg/mL”", "takes 1 mg from “1 mg”"]],
    ["lorazepam 2 mg/mL 2 mg/mL", ["2 mg per 1 mL from “2 mg/mL”"]],
    ["lorazepam 2 mg/mL 4 mg/mL", ["asks about strength: “2 mg/mL … 4 mg/mL”: 2 mg, 4 mg"]],
    ["lorazepam 40 mg/10 mL", ["40 mg per 10 mL from “40 mg/10 mL”"]],
    [
      "lorazepam 1,000 mg take 2 mg",
      ["takes 2 mg from “2 mg”", "asks about strength: “1,000 mg”: 1 mg, 1000 mg"],
    ],
    ["lorazepam take 1,000 mg take 2 mg", ["asks about dose: “1,000 mg”: 1 mg, 1000 mg"]],
    ["acetaminophen/codeine 300/30 mg", ["300/30 mg from “300/30 mg”"]],
    ["xanax or ativan 500 mg", ["500 mg from “500 mg”"]],
    ["Percocet 500 mg", ["500 mg from “500 mg”"]],
    ["midazolam 500 mcg/h", ["asks about strength: “500 mcg/h”: 500 mcg/h"]],
    ["clonidine 5 mg", ["asks about strength: “5 mg”: 5 mg"]],
    ["fentanyl 1000 mcg/h patch", ["patch from “patch”", "asks about strength: “1000 mcg/h”: 1000 mcg/h"]],
    ["fentanyl 500 mg", ["asks about strength: “500 mg”: 500 mcg, 500 mg"]],
    ["buprenorphine 800 mg", ["asks about strength: “800 mg”: 800 mcg, 800 mg"]],
    ["lorazepam 6 mg", ["6 mg from “6 mg”"]],
    ["lorazepam 6.1 mg", ["asks about strength: “6.1 mg”: 6.1 mg"]],
    ["lorazepam 0.25 mg", ["0.25 mg from “0.25 mg”"]],
    ["lorazepam 0.2 mg", ["asks about strength: “0.2 mg”: 0.2 mg"]],
    ["brotizolam 5 mg", ["asks about strength: “5 mg”: 5 mg"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});

describe("C09 ways of writing that are easily misread", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["alprazolam 2.50 mg", ["2.5 mg from “2.50 mg”", "flags trailing-zero: “2.50 mg”"]],
    [
      "alprazolam 1,0mg",
      [
        "1 mg from “1,0mg”",
        "flags decimal-comma: “1,0mg”",
        "flags trailing-zero: “1,0mg”",
        "flags missing-space: “1,0mg”",
      ],
    ],
    ["levothyroxine 50 ug", ["50 mcg from “50 ug”", "flags unit-abbreviation: “50 ug”"]],
    ["lorazepam x1.0 mg", ["1 mg from “1.0 mg”", "flags trailing-zero: “1.0 mg”"]],
    ["Inderal40 mg", ["40 mg from “40 mg”", "flags missing-space: “40 mg”"]],
    ["Inderal40mg", ["40 mg from “40mg”", "flags missing-space: “40mg”"]],
    ["lorazepam (10 mg)", ["asks about strength: “10 mg”: 10 mg"]],
    ["lorazepam 10 mg", ["asks about strength: “10 mg”: 10 mg"]],
    ["lorazepam 1 mL", ["takes 1 mL from “1 mL”"]],
    ["lorazepam 10 cc", ["takes 10 mL from “10 cc”", "flags unit-abbreviation: “10 cc”"]],
    ["clonazepam 2.0 mg/mL", ["2 mg per 1 mL from “2.0 mg/mL”", "flags trailing-zero: “2.0 mg/mL”"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});

describe("C09 letters where digits belong", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["xanax l0 mg", ["asks about strength: “l0 mg”: 10 mg"]],
    ["xanax 1O mg", ["asks about strength: “1O mg”: 10 mg"]],
    ["xanax 0O mg", ["asks about strength: “0O mg”"]],
    ["xanax O.5 mg", ["asks about strength: “O.5 mg”: 0.5 mg"]],
    ["xanax il g", []],
    ["xanax 10 mg i0 mg", ["asks about strength: “i0 mg”: 10 mg", "asks about strength: “10 mg”: 10 mg"]],
    ["levothyroxine 5O µg", ["asks about strength: “5O µg”: 50 mcg"]],
    ["xanax lO mg", []],
    ["xanax I.O mg", []],
    ["xanax 1O2 mg", ["asks about strength: “1O2 mg”: 102 mg"]],
    ["xanax 1,O00 mg", ["asks about strength: “1,O00 mg”: 1 mg, 1000 mg"]],
    ["xanax 5 ml/l0 ml", ["takes 5 mL from “5 ml”", "asks about strength: “l0 ml”: 10 mL"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});

describe("C09 digits that stand apart", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["xanax 0. 5 mg", ["asks about strength: “0. 5 mg”: 0.5 mg"]],
    ["xanax 0-5 tab", ["oral from “tab”", "asks about dose: “0-5 tab”: 0.5 tablets"]],
    ["xanax 0-5-mg", ["asks about strength: “0-5-mg”: 0.5 mg"]],
    ["xanax 0. 5", ["asks about dose: “0. 5”"]],
    ["xanax 0, 5", ["asks about dose: “0, 5”"]],
    ["xanax 0 5", ["asks about dose: “0 5”"]],
    ["xanax 0-5", []],
    ["xanax 0 .5 mg", ["asks about strength: “0 .5 mg”: 0.5 mg"]],
    ["xanax 0 .- 5 mg", ["asks about strength: “0 .- 5 mg”: 0.5 mg"]],
    ["xanax 0. 5-1 mg", ["asks about strength: “0. 5-1 mg”"]],
    ["xanax 2. 5 mg", ["asks about strength: “2. 5 mg”: 2.5 mg, 5 mg"]],
    ["xanax 2. 5", ["asks about dose: “2”: 2 tablets, 2 mg", "asks about dose: “5”: 5 mg"]],
    ["xanax 2 . 5 tab", ["oral from “tab”", "asks about dose: “2 . 5 tab”: 2.5 tablets, 5 tablets"]],
    ["xanax 2, 5 mg", ["5 mg from “5 mg”", "asks about dose: “2”: 2 tablets, 2 mg"]],
    ["xanax 2-5 mg", ["asks about strength: “2-5 mg”: 2 mg, 5 mg"]],
    ["xanax 1000. 5 mg", ["asks about strength: “1000. 5 mg”: 1000.5 mg, 5 mg"]],
    ["xanax 0. 5555 mg", ["asks about strength: “0. 5555 mg”: 0.5555 mg"]],
    ["xanax 1-0-1 mg", ["takes 1 tablets from “1-0-1”", "2 a day from “1-0-1”"]],
    ["xanax 1-0 5 mg", ["asks about strength: “0 5 mg”: 0.5 mg"]],
    ["xanax 0. 05 mg", ["asks about strength: “0. 05 mg”: 0.05 mg"]],
    ["xanax 0. 0 mg", []],
    ["xanax 00 5 mg", ["asks about strength: “00 5 mg”: 0.5 mg"]],
    ["xanax 0. 5 mg tablets", ["oral from “tablets”", "asks about strength: “0. 5 mg”: 0.5 mg"]],
    ["xanax 0. 5 mg/mL", ["asks about strength: “0. 5 mg/mL”: 0.5 mg"]],
    ["xanax 1/0. 5 mg", ["asks about strength: “0. 5 mg”: 0.5 mg"]],
    ["xanax (1). 5 mg", ["5 mg from “5 mg”", "asks about dose: “1”: 1 tablets, 1 mg"]],
    ["xanax 2. (5 mg)", ["5 mg from “5 mg”", "asks about dose: “2”: 2 tablets, 2 mg"]],
    ["xanax 0. (5)", ["asks about dose: “5”: 5 mg"]],
    ["xanax 0) . 5", ["asks about dose: “5”: 5 mg"]],
    ["xanax 0 (5 mg)", ["5 mg from “5 mg”"]],
    ["xanax 0) 5 mg", ["5 mg from “5 mg”"]],
    ["xanax 0 (5)", ["asks about dose: “5”: 5 mg"]],
    ["xanax 0) 5", ["asks about dose: “5”: 5 mg"]],
    ["xanax 1.5 . 5 mg", ["5 mg from “5 mg”", "asks about dose: “1.5”: 1.5 tablets, 1.5 mg"]],
    ["xanax 0 2.5 mg", ["2.5 mg from “2.5 mg”"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});
