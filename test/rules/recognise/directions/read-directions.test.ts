import { describe, expect, test } from "vitest";
import { readDirections } from "../../../../rules/recognise/index.ts";
import { inShort } from "./in-short.ts";

describe("what a typed line says beside the name", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["Xanax 0.5mg tid prn", ["0.5 mg from “0.5mg”", "3 a day from “tid”", "as-needed from “prn”"]],
    [
      "klonopin 1 at bedtime last took tue",
      ["1 a day from “at bedtime”", "last dose: “last took tue”", "asks about dose: “1”: 1 tablets, 1 mg"],
    ],
    [
      "Lorazepam 1 mg/ml inj x1 given by clinic",
      [
        "1 mg per 1 mL from “1 mg/ml”",
        "one-off from “x1”",
        "given by a clinic from “given by clinic”",
        "asks about form: “inj”: im, iv, other",
      ],
    ],
    [
      "0,25 mg alprazolam comprimé",
      ["0.25 mg from “0,25 mg”", "oral from “comprimé”", "flags decimal-comma: “0,25 mg”"],
    ],
    ["APO-LORAZEPAM SUBLINGUAL 1MG", ["1 mg from “1MG”", "sublingual from “SUBLINGUAL”"]],
    ["oxycodone/acetaminophen 5/325", ["asks about strength: “5/325”"]],
    ["oxycodone/acetaminophen 5/325 mg", ["5/325 mg from “5/325 mg”"]],
    ["Percocet 5 mg/325 mg q6h", ["5/325 mg from “5 mg/325 mg”", "4 a day from “q6h”"]],
    ["fentanyl 25 mcg/h patch", ["25 mcg/h from “25 mcg/h”", "patch from “patch”"]],
    [
      "Humalog 10u",
      ["takes 10 units from “10u”", "flags missing-space: “10u”", "flags unit-abbreviation: “10u”"],
    ],
    ["Valium 5mg x3/day", ["5 mg from “5mg”", "3 a day from “x3/day”"]],
    [
      "Tavor 1,0 mg 1-0-1-0",
      [
        "1 mg from “1,0 mg”",
        "takes 1 tablets from “1-0-1-0”",
        "2 a day from “1-0-1-0”",
        "flags decimal-comma: “1,0 mg”",
        "flags trailing-zero: “1,0 mg”",
      ],
    ],
    ["melatonin 3mg qhs", ["3 mg from “3mg”", "1 a day from “qhs”"]],
    [
      "Effexor XR 150 mg daily",
      ["150 mg from “150 mg”", "1 a day from “daily”", "extended release from “XR”"],
    ],
    [
      "Diazepam 10 mg stopped 3 weeks ago",
      ["10 mg from “10 mg”", "stopped from “stopped”", "last dose: “3 weeks ago”"],
    ],
    ["xanax 0.5 mg, yesterday 9pm", ["0.5 mg from “0.5 mg”", "last dose: “yesterday 9pm”"]],
    [
      "temazepam 15 mg nocte for sleep",
      ["15 mg from “15 mg”", "1 a day from “nocte”", "for sleep from “for sleep”"],
    ],
    [
      "insulin lispro 100 units/mL 5 units tid",
      ["100 units per 1 mL from “100 units/mL”", "takes 5 units from “5 units”", "3 a day from “tid”"],
    ],
    ["Xanax", []],
    ["", []],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});

describe("how much is taken at one time, where it differs from the strength", () => {
  test.each([
    ["ativan 2 x 0.5 mg tablets", { amount: 2, unit: "tablets" }, 0.5],
    ["lorazepam 1 mg 1/2 tab", { amount: 0.5, unit: "tablets" }, 1],
    ["lorazepam 1 mg ½ tab", { amount: 0.5, unit: "tablets" }, 1],
    ["lorazepam 1 mg 1½ tabs", { amount: 1.5, unit: "tablets" }, 1],
    ["lorazepam 1 mg half a tablet", { amount: 0.5, unit: "tablets" }, 1],
    ["lorazepam 1 mg, take one", { amount: 1, unit: "tablets" }, 1],
    ["lorazepam 1 mg, one at night", { amount: 1, unit: "tablets" }, 1],
    ["oxycodone 5 mg tablets, take 10 mg", { amount: 10, unit: "mg" }, 5],
    ["sertraline 100 mg tablet Take 1.5 tablets (150 mg total) daily", { amount: 150, unit: "mg" }, 100],
    ["lorazepam 0.5 mg tablet Take 1 tablet (0.5 mg total)", { amount: 0.5, unit: "mg" }, 0.5],
    ["lorazepam 1 mg dos tabletas al día", { amount: 2, unit: "tablets" }, 1],
    ["midazolam 5 mg/mL, 2 mg iv", { amount: 2, unit: "mg" }, 5],
  ])("%s", (typed, dose, strength) => {
    const directions = readDirections(typed);
    expect(directions.dose?.value).toEqual(dose);
    expect(directions.strength?.value.amount).toBe(strength);
  });

  test("C09 a total that is not what the tablets hold is asked about", () => {
    const { dose, questions } = readDirections(
      "sertraline 100 mg tablet Take 2 tablets (100 mg total) daily",
    );
    expect(dose).toBeUndefined();
    expect(questions).toMatchObject([{ about: "dose" }]);
  });

  test("a strength alone says nothing about how much is taken", () => {
    expect(readDirections("Xanax 0.5 mg").dose).toBeUndefined();
  });
});
