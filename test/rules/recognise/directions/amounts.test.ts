import { describe, expect, test } from "vitest";
import { inShort } from "./in-short.ts";

describe("C09 what one tablet, mL or hour holds", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["diazepam 5 mg/5 mL", ["5 mg per 5 mL from “5 mg/5 mL”"]],
    ["diazepam 50 mg/10 mL", ["50 mg per 10 mL from “50 mg/10 mL”"]],
    ["diazepam 2 mg per ml", ["2 mg per 1 mL from “2 mg per ml”"]],
    ["morphine 10 mg/24 h", ["10 mg per 24 h from “10 mg/24 h”"]],
    ["fentanyl 25 mcg/hr", ["25 mcg/h from “25 mcg/hr”"]],
    ["fentanyl 25 mcg/1 h", ["25 mcg/h from “25 mcg/1 h”"]],
    ["fentanyl 100 mcg/2 h", ["100 mcg per 2 h from “100 mcg/2 h”"]],
    ["morphine 5 mg/h", ["5 mg per 1 h from “5 mg/h”"]],
    ["heparin 100 units/mL", ["100 units per 1 mL from “100 units/mL”"]],
    ["heparin 25,000 units/1,000 mL", ["asks about strength: “25,000 units/1,000 mL”: 25000 units"]],
    ["diclofenac 10 mg/g", ["10 mg per 1 g from “10 mg/g”"]],
    ["paracetamol 500 mg/tab", ["500 mg per 1 tablets from “500 mg/tab”", "oral from “tab”"]],
    ["gabapentin 300 mg per day", ["asks about dose: “300 mg per day”"]],
    ["morphine 2 mg/ml", ["2 mg per 1 mL from “2 mg/ml”"]],
    ["morphine 1 mg per nothing", ["asks about strength: “1 mg”: 1 mg"]],
    [
      "morphine 1 mg per 5 nights",
      ["1 a day from “nights”", "asks about dose: “5”: 5 mg", "asks about strength: “1 mg”: 1 mg"],
    ],
    ["fentanyl 50 mcg/mL", ["50 mcg per 1 mL from “50 mcg/mL”"]],
    ["morphine 10/5 ml", ["asks about dose: “10/5 ml”: 10 mL, 5 mL"]],
    ["lorazepam half a mg", ["0.5 mg from “half a mg”"]],
    ["salbutamol half a puff", []],
    ["diazepam 5-mg", ["5 mg from “5-mg”"]],
    ["diazepam 5 - mg", []],
    ["lorazepam two mg", ["2 mg from “two mg”"]],
    [
      "lorazepam 1 comprimé de 1 mg",
      ["1 mg from “1 mg”", "takes 1 tablets from “1 comprimé”", "oral from “comprimé”"],
    ],
    ["lorazepam 1 mg a tablet", ["1 mg per 1 tablets from “1 mg a tablet”", "oral from “tablet”"]],
    [
      "midazolam 5 mg/mL, 2 mg iv",
      ["5 mg per 1 mL from “5 mg/mL”", "takes 2 mg from “2 mg”", "iv from “iv”"],
    ],
    ["midazolam 5 mg/mL 10 mg/mL", ["asks about strength: “5 mg/mL … 10 mg/mL”: 5 mg, 10 mg"]],
    ["midazolam 5 mg/mL 5 mg/mL", ["5 mg per 1 mL from “5 mg/mL”"]],
    ["midazolam 5 mg/mL (5 mg)", ["5 mg per 1 mL from “5 mg/mL”", "takes 5 mg from “5 mg”"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});

describe("C09 parts of a tablet", () => {
  test.each<[typed: string, read: readonly string[]]>([
    [
      "lorazepam 1 mg 1 1/2 tabs",
      ["1 mg from “1 mg”", "takes 1.5 tablets from “1 1/2 tabs”", "oral from “tabs”"],
    ],
    ["lorazepam 1 mg 3/4 tab", ["1 mg from “1 mg”", "takes 0.75 tablets from “3/4 tab”", "oral from “tab”"]],
    ["lorazepam 1 mg 1/4 tab", ["1 mg from “1 mg”", "takes 0.25 tablets from “1/4 tab”", "oral from “tab”"]],
    [
      "lorazepam 1 mg 4 1/2 tabs",
      ["1 mg from “1 mg”", "takes 4.5 tablets from “4 1/2 tabs”", "oral from “tabs”"],
    ],
    ["valium 5 1/2 tab", ["oral from “tab”", "asks about dose: “5 1/2 tab”: 5.5 tablets, 0.5 tablets"]],
    ["zopiclone 7 1/2 mg", ["asks about strength: “7 1/2 mg”: 7.5 mg, 0.5 mg"]],
    ["xanax 0.5 1/2 tab", ["oral from “tab”", "asks about dose: “0.5”: 0.5 tablets, 0.5 mg"]],
    [
      "lorazepam half of a 2 mg tablet",
      ["2 mg from “2 mg”", "takes 0.5 tablets from “half”", "oral from “tablet”"],
    ],
    ["lorazepam 1/2 2 mg tab", ["2 mg from “2 mg”", "takes 0.5 tablets from “1/2”", "oral from “tab”"]],
    ["lorazepam half 2 mg tab", ["2 mg from “2 mg”", "takes 0.5 tablets from “half”", "oral from “tab”"]],
    ["lorazepam one 2 mg tablet", ["2 mg from “2 mg”", "oral from “tablet”"]],
    [
      "lorazepam 0.5 2 mg tab",
      ["2 mg from “2 mg”", "oral from “tab”", "asks about dose: “0.5”: 0.5 tablets, 0.5 mg"],
    ],
    [
      "lorazepam 1 mg half of a tablet",
      ["1 mg from “1 mg”", "takes 0.5 tablets from “half of a tablet”", "oral from “tablet”"],
    ],
    ["lorazepam half of a 2 mg film", ["2 mg from “2 mg”"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});

describe("C09 ranges are asked, and so is a range of two readings", () => {
  test.each<[typed: string, read: readonly string[]]>([
    [
      "lorazepam 1 mg 1/2-1 tab",
      ["1 mg from “1 mg”", "oral from “tab”", "asks about dose: “1/2-1 tab”: 0.5 tablets, 1 tablets"],
    ],
    [
      "lorazepam 1 mg take 1/2 to 1 tablet",
      [
        "1 mg from “1 mg”",
        "oral from “tablet”",
        "asks about dose: “1/2 to 1 tablet”: 0.5 tablets, 1 tablets",
      ],
    ],
    [
      "lorazepam 1 mg one or two tablets",
      [
        "1 mg from “1 mg”",
        "oral from “tablets”",
        "asks about dose: “one or two tablets”: 1 tablets, 2 tablets",
      ],
    ],
    [
      "lorazepam 1 mg one to 2 tablets",
      [
        "1 mg from “1 mg”",
        "oral from “tablets”",
        "asks about dose: “one to 2 tablets”: 1 tablets, 2 tablets",
      ],
    ],
    ["lorazepam 0.5 mg - 1.0 mg", ["asks about strength: “0.5 mg - 1.0 mg”: 0.5 mg, 1 mg"]],
    ["lorazepam 0,5-1 mg", ["asks about strength: “0,5-1 mg”: 0.5 mg, 1 mg"]],
    ["lorazepam 05-1 mg", ["asks about strength: “05-1 mg”: 5 mg, 0.5 mg, 1 mg"]],
    ["lorazepam 1-05 mg", ["asks about strength: “1-05 mg”: 1 mg, 5 mg, 0.5 mg"]],
    ["gabapentin 1,000-2,000 mg", ["asks about strength: “1,000-2,000 mg”: 1 mg, 1000 mg, 2 mg, 2000 mg"]],
    ["morphine 5-10 ml", ["asks about dose: “5-10 ml”: 5 mL, 10 mL"]],
    ["morphine 10 to 20 mg/h", ["asks about strength: “10 to 20 mg/h”: 10 mg, 20 mg"]],
    ["Symbicort 160-4.5 mcg", ["160/4.5 mcg from “160-4.5 mcg”"]],
    ["alprazolam 500 mcg - 1 mg", ["asks about strength: “500 mcg … 1 mg”: 500 mcg, 1 mg"]],
    [
      "alprazolam 2 mg or 1 tablet",
      ["2 mg from “2 mg”", "takes 1 tablets from “1 tablet”", "oral from “tablet”"],
    ],
    ["lorazepam 5 mg to 10", ["asks about dose: “5 mg to 10”"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});

describe("C09 the substances of a combination", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["oxycodone/acetaminophen 5 1/2 mg", ["asks about strength: “5 1/2 mg”: 5.5 mg, 0.5 mg"]],
    ["Percocet 05/325 mg", ["asks about strength: “05/325 mg”: 5 mg, 0.5 mg, 325 mg"]],
    ["Percocet 5/325 mg", ["5/325 mg from “5/325 mg”"]],
    ["Percocet 5 mg/325 mg", ["5/325 mg from “5 mg/325 mg”"]],
    [
      "Percocet 5 mg / 325.0 mg",
      ["5/325 mg from “5 mg / 325.0 mg”", "flags trailing-zero: “5 mg / 325.0 mg”"],
    ],
    ["metformin 50/1,000 mg", ["asks about strength: “50/1,000 mg”: 50 mg, 1 mg, 1000 mg"]],
    ["oxycodone/acetaminophen 5 000 mg", ["asks about strength: “5 000 mg”: 5000 mg"]],
    ["take Percocet 5/325 mg", ["5/325 mg from “5/325 mg”"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});

describe("C09 digits with a space between them are asked about", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["metformin 1 000 mg", ["asks about strength: “1 000 mg”: 1000 mg"]],
    ["metformin 1 00 mg", ["asks about strength: “1 00 mg”: 100 mg"]],
    ["lorazepam 1 .5 mg", ["asks about strength: “1 .5 mg”: 1.5 mg, 0.5 mg"]],
    ["lorazepam 1 .50 mg", ["asks about strength: “1 .50 mg”: 1.5 mg, 0.5 mg"]],
    ["lorazepam 2 25 mg", ["asks about dose: “2”: 2 tablets, 2 mg", "asks about strength: “25 mg”: 25 mg"]],
    [
      "lorazepam 2 2500 mg",
      ["asks about dose: “2”: 2 tablets, 2 mg", "asks about strength: “2500 mg”: 2500 mcg, 2500 mg"],
    ],
    [
      "lorazepam 1 500 nights",
      ["1 a day from “nights”", "asks about dose: “1”: 1 tablets, 1 mg", "asks about dose: “500”"],
    ],
    ["lorazepam 1.5 .5 mg", ["asks about strength: “1.5 .5 mg”: 1.5 mg, 0.5 mg"]],
    [
      "lorazepam take one 500 mg tablet",
      ["takes 1 tablets from “one”", "oral from “tablet”", "asks about strength: “500 mg”: 500 mcg, 500 mg"],
    ],
    [
      "lorazepam 1 1000 mg",
      ["asks about dose: “1”: 1 tablets, 1 mg", "asks about strength: “1000 mg”: 1000 mcg, 1000 mg"],
    ],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});
