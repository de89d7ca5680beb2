import { describe, expect, test } from "vitest";
import { partList, splitList } from "../../../rules/recognise/index.ts";

describe("one entry per medicine", () => {
  test.each<[what: string, pasted: string, entries: readonly string[]]>([
    ["lines", "Xanax 0.5 mg\nzoloft 50 mg\r\n\r\nlithium", ["Xanax 0.5 mg", "zoloft 50 mg", "lithium"]],
    ["commas and semicolons", "xanax 1 mg, zoloft; lithium", ["xanax 1 mg", "zoloft", "lithium"]],
    [
      "bullets and dashes",
      "• Xanax 0.5 mg\n- lithium 300 mg\n* trazodone\n– zoloft",
      ["Xanax 0.5 mg", "lithium 300 mg", "trazodone", "zoloft"],
    ],
    [
      "numbering",
      "1. Xanax 0,25 mg\n2) Zoloft 50 mg\na) foobarol 10 mg",
      ["Xanax 0,25 mg", "Zoloft 50 mg", "foobarol 10 mg"],
    ],
    [
      "numbering inside one line",
      "1. Xanax 0.5 mg 2. Lithium 300 mg 3. Zoloft",
      ["Xanax 0.5 mg", "Lithium 300 mg", "Zoloft"],
    ],
    ["sentences", "Xanax 0.5 mg. Zoloft 50 mg", ["Xanax 0.5 mg", "Zoloft 50 mg"]],
    ["two names with a comma", "amlodipine, valsartan", ["amlodipine", "valsartan"]],
    [
      "two medicines joined by a word, each with directions of its own",
      "amitriptyline 25 mg nocte and diazepam 2 mg prn",
      ["amitriptyline 25 mg nocte", "diazepam 2 mg prn"],
    ],
    ["two names joined by a word", "xanax and zoloft", ["xanax", "zoloft"]],
    [
      "an unknown word with an amount, joined by a word",
      "foobarol 5 mg plus xanax 1 mg",
      ["foobarol 5 mg", "xanax 1 mg"],
    ],
    [
      "names that are ordinary words, and one letter",
      "omeprazole, EN, subs, K",
      ["omeprazole", "EN", "subs", "K"],
    ],
    ["a medicine spoken of without its name", "omeprazole, nerve pill", ["omeprazole", "nerve pill"]],
    ["a word that nobody knows", "Xanax 0.5 mg, foobarol", ["Xanax 0.5 mg", "foobarol"]],
  ])("%s", (_, pasted, entries) => {
    expect(splitList(pasted)).toEqual(entries);
  });
});

describe("what belongs to the medicine before it stays with it", () => {
  test.each<[what: string, pasted: string, entries: readonly string[]]>([
    ["a decimal comma", "0,25 mg alprazolam", ["0,25 mg alprazolam"]],
    [
      "directions behind commas",
      "Xanax 0.5 mg, one at night, as needed",
      ["Xanax 0.5 mg, one at night, as needed"],
    ],
    ["more of its name", "Tylenol, extra strength", ["Tylenol, extra strength"]],
    ["a combination joined by a word", "codeine and paracetamol", ["codeine and paracetamol"]],
    [
      "a combination with a comma",
      "carisoprodol, aspirin and codeine",
      ["carisoprodol, aspirin and codeine"],
    ],
    ["brands in brackets", "alprazolam (Xanax, Niravam) 0.5 mg", ["alprazolam (Xanax, Niravam) 0.5 mg"]],
    [
      "what it is for",
      "Xanax 0.5 mg, 1 tab nightly for anxiety",
      ["Xanax 0.5 mg, 1 tab nightly for anxiety"],
    ],
    [
      "half of it",
      "diazepam 10 mg in the morning and half at night",
      ["diazepam 10 mg in the morning and half at night"],
    ],
    [
      "a schedule",
      "Tavor 1,0 mg 1-0-1-0, Zopiclon 7,5 mg 0-0-0-1",
      ["Tavor 1,0 mg 1-0-1-0", "Zopiclon 7,5 mg 0-0-0-1"],
    ],
    [
      "directions on a line of their own",
      "Ativan 1 mg\nTake 1 tablet by mouth daily",
      ["Ativan 1 mg; Take 1 tablet by mouth daily"],
    ],
  ])("%s", (_, pasted, entries) => {
    expect(splitList(pasted)).toEqual(entries);
  });
});

describe("a list copied from a portal", () => {
  test("its brand, directions, refills and prescriber stay with the medicine", () => {
    const pasted = [
      "Current medications:",
      "ALPRAZolam 0.5 mg tablet",
      "Commonly known as: XANAX",
      "Take 1 tablet by mouth daily",
      "Refills: 2",
      "Dispensed: 01/02/2026",
      "Prescriber: Jo Smith",
      "sertraline 50 mg",
      "Sig: take one daily",
    ].join("\n");
    expect(splitList(pasted)).toEqual([
      "ALPRAZolam 0.5 mg tablet; Commonly known as: XANAX; Take 1 tablet by mouth daily; " +
        "Refills: 2; Dispensed: 01/02/2026; Prescriber: Jo Smith",
      "sertraline 50 mg; Sig: take one daily",
    ]);
  });

  test.each([
    ["Current Medications\nlisinopril 10 mg\nXanax 0.5 mg", ["Current Medications"]],
    ["Medications:\nlisinopril 10 mg\nXanax 0.5 mg", ["Medications:"]],
    ["Allergies: NKDA\nHome meds\nlisinopril 10 mg\nXanax 0.5 mg", ["Allergies: NKDA", "Home meds"]],
    ["Active\nlisinopril 10 mg\n1 of 4 pages\nXanax 0.5 mg", ["Active", "1 of 4 pages"]],
    ["Medicamentos actuales:\nlisinopril 10 mg\nXanax 0.5 mg", ["Medicamentos actuales:"]],
  ])("a heading that is no medicine beyond doubt stands by itself: %j", (pasted, headings) => {
    expect(partList(pasted)).toEqual({ entries: ["lisinopril 10 mg", "Xanax 0.5 mg"], headings });
  });

  test("what follows a page mark belongs to the medicine before it", () => {
    expect(partList("Xanax 0.5 mg\nPage 1 of 2\nTake 1 tablet daily\nlithium").entries).toEqual([
      "Xanax 0.5 mg; Take 1 tablet daily",
      "lithium",
    ]);
  });

  test.each([
    ["Allergies: penicillin\nXanax", ["Allergies: penicillin", "Xanax"]],
    ["Xanax 1 mg\nStatus:\nActive", ["Xanax 1 mg; Status: Active"]],
    ["Discontinued medications\nXanax", ["Discontinued medications; Xanax"]],
    ["Current Medications", ["Current Medications"]],
  ])("C02 a heading that says something of a medicine, or stands alone, is kept: %j", (pasted, entries) => {
    expect(partList(pasted)).toEqual({ entries, headings: [] });
  });

  test("a table is one entry a row, its head with the first", () => {
    expect(splitList("Medication\tDose\tFrequency\nXanax\t0.5 mg\tdaily\nAtivan\tlorazepam\t1 mg")).toEqual([
      "Medication | Dose | Frequency; Xanax | 0.5 mg | daily",
      "Ativan | lorazepam | 1 mg",
    ]);
  });

  test("the heading of a section goes with what follows it", () => {
    expect(splitList("lithium 300 mg\nPRN medications\nXanax 0.5 mg")).toEqual([
      "lithium 300 mg",
      "PRN medications; Xanax 0.5 mg",
    ]);
  });

  test("C02 a heading that holds an unknown word is an entry: the word may be a medicine", () => {
    expect(splitList("Foobarol:\nXanax 0.5 mg")).toEqual(["Foobarol:", "Xanax 0.5 mg"]);
  });
});

describe("what the piece before says of a piece", () => {
  test.each([
    ["Prescriber:\nfoobarol\nXanax", ["Prescriber: foobarol; Xanax"]],
    ["Xanax\nPrescriber:\nfoobarol", ["Xanax; Prescriber: foobarol"]],
    ["Xanax\nPrescriber:\nAtivan", ["Xanax", "Prescriber: Ativan"]],
    ["Xanax\nBrand:\nAtivan", ["Xanax; Brand: Ativan"]],
    ["Xanax\talprazolam", ["Xanax | alprazolam"]],
    ["Xanax\nalprazolam", ["Xanax", "alprazolam"]],
    ["Xanax\tfoobarol", ["Xanax", "foobarol"]],
    ["Xanax\talprazolam Ativan", ["Xanax", "alprazolam Ativan"]],
    ["Xanax\t\t0.5 mg \t daily", ["Xanax | 0.5 mg | daily"]],
    ["- \nXanax\n---\n1 mg daily", ["Xanax; 1 mg daily"]],
  ])("%j", (pasted, entries) => {
    expect(splitList(pasted)).toEqual(entries);
  });
});

test.each(["", "  \n\t ", "---", "• 💊 •"])("no letter and no digit make no entry: %j", (pasted) => {
  expect(splitList(pasted)).toEqual([]);
});

test("directions without any name are one entry", () => {
  expect(splitList("take one daily\nas needed")).toEqual(["take one daily; as needed"]);
});
