import { describe, expect, test } from "vitest";
import { partList } from "../../../../rules/recognise/index.ts";

describe("“Active” is a heading on a line of its own alone", () => {
  test.each([
    ["Active\nXanax", ["Active"]],
    ["lithium\nActive\nXanax", ["Active"]],
    ["lithium\n- Active:\nXanax", ["Active:"]],
    ["lithium\n*Active* \u2014\nXanax", ["Active"]],
    ["lithium\r\nActive prescriptions\r\nXanax", ["Active prescriptions"]],
    ["lithium\nXanax\nActive", ["Active"]],
  ])("%j", (pasted, headings) => {
    expect(partList(pasted).headings).toEqual(headings);
  });

  test.each([
    ["lithium\tActive\nXanax", ["lithium | Active", "Xanax"]],
    ["lithium | Active\nXanax", ["lithium | Active", "Xanax"]],
    ["lithium; Active\nXanax", ["lithium; Active", "Xanax"]],
    ["lithium\n\tActive\nXanax", ["lithium; Active", "Xanax"]],
    ["lithium\nActive\tXanax", ["lithium; Active", "Xanax"]],
    ["lithium\nActive, Xanax", ["lithium; Active", "Xanax"]],
    ["300; Active\nXanax", ["300; Active; Xanax"]],
  ])("but it says something of the medicine beside it: %j", (pasted, entries) => {
    expect(partList(pasted)).toEqual({ entries, headings: [] });
  });
});

describe("headings that are no medicine beyond doubt", () => {
  test.each([
    "Medications",
    "My current medications",
    "Home meds list",
    "Medication list",
    "Drug allergies: none known",
    "Allergies: NKDA",
    "No known drug allergies",
    "Page 2 of 3",
    "Page 2",
    "2 of 3 pages",
    "Lista de medicamentos",
    "Traitement en cours",
    "Medikamentenplan",
    "Allergies none",
    "Drug allergies no known",
    "No known allergies",
    "Page 12 of 13",
    "Page 2 13",
    "12 of 13 pages",
    "1 of 1 page",
    "Traitement",
    "Traitement actuel",
  ])("%s", (heading) => {
    expect(partList(`lithium\n${heading}\nXanax`)).toEqual({
      entries: ["lithium", "Xanax"],
      headings: [heading],
    });
  });

  test.each([
    "medications",
    "drug list",
    "allergies none",
    "nkda",
    "page 2",
    "2 of 3 pages",
    "medicamentos",
    "traitement",
    "medikamente",
    "active",
  ])("C02 a word beside “%s” may be a medicine", (heading) => {
    expect(partList(`lithium\nfoobarol ${heading}\nXanax`).headings).toEqual([]);
    expect(partList(`lithium\n${heading} foobarol\nXanax`).headings).toEqual([]);
  });

  test("several are told one by one, and alone they are one entry", () => {
    expect(partList("Medications\tHome meds\nXanax").headings).toEqual(["Medications", "Home meds"]);
    expect(partList("Medications\tHome meds")).toEqual({ entries: ["Medications; Home meds"], headings: [] });
  });
});

describe("C02 what says something of a medicine is kept with it", () => {
  test.each([
    ["Allergies: penicillin\nXanax", ["Allergies: penicillin", "Xanax"]],
    ["Xanax\nAllergies:", ["Xanax; Allergies:"]],
    ["Xanax\nAllergies\nNKDA", ["Xanax; Allergies"]],
    ["lithium\nXanax\nStatus:\nActive\nzoloft", ["lithium", "Xanax; Status: Active", "zoloft"]],
  ])("%j", (pasted, entries) => {
    expect(partList(pasted).entries).toEqual(entries);
  });

  test("a key whose heading was taken out has no value behind it", () => {
    expect(partList("Xanax\nStatus:\nMedications\nActive\nzoloft")).toMatchObject({
      entries: ["Xanax; Status: Medications", "zoloft"],
      headings: ["Active"],
    });
  });
});
