import { describe, expect, test } from "vitest";
import { benzodiazepines } from "../../../rules/data/benzodiazepines.ts";
import { commonMedicines } from "../../../rules/data/common-medicines.ts";
import { depressants } from "../../../rules/data/depressants.ts";
import { interactions } from "../../../rules/data/interactions.ts";
import { nameTraps } from "../../../rules/data/name-traps.ts";
import type { DrugClass } from "../../../rules/drug.ts";
import { recognise } from "../../../rules/recognise/index.ts";

const all = [...benzodiazepines, ...depressants, ...interactions, ...commonMedicines];
const namesOfClass = (wanted: DrugClass) =>
  all.filter(({ classes }) => classes.includes(wanted)).map(({ name }) => name);
const holdsNone = (holds: readonly string[]) => (name: string) => !holds.some((each) => name.includes(each));

const classesOf = (typed: string) => {
  const found = recognise(typed);
  return found.state === "recognised" ? found.drugs.flatMap(({ classes }) => classes) : found.state;
};

describe("the enzyme lists are those that the protocol names, and products that hold one of them", () => {
  test("strong CYP3A4 inhibitors", () => {
    const named = [
      "clarithromycin",
      "ketoconazole",
      "itraconazole",
      "voriconazole",
      "posaconazole",
      "ritonavir",
      "cobicistat",
      "nefazodone",
      "grapefruit",
    ];
    expect(namesOfClass("strong-cyp3a4-inhibitor").filter(holdsNone(named))).toEqual([]);
  });

  test("CYP2B6 inhibitors", () => {
    expect(namesOfClass("cyp2b6-inhibitor").filter(holdsNone(["ticlopidine", "clopidogrel"]))).toEqual([]);
  });

  test("inducers, and what turns into one of them", () => {
    const named = ["rifampicin", "carbamazepine", "phenytoin", "phenobarbital", "primidone", "st john's wort"];
    expect(namesOfClass("cyp-inducer").filter(holdsNone([...named, "barbexaclone"]))).toEqual([]);
  });
});

describe("medicines stand in the class that the protocol words", () => {
  test.each<[string, DrugClass]>([
    ["naphazoline", "decongestant"],
    ["tetryzoline", "decongestant"],
    ["oxymetazoline nasal spray", "decongestant"],
    ["Otrivin", "decongestant"],
    ["dopamine", "pressor"],
    ["isometheptene", "pressor"],
    ["phenylpiracetam", "stimulant"],
    ["Apadaz", "opioid"],
    ["difenoxin", "opioid"],
    ["Lomotil", "opioid"],
    ["levopropoxyphene", "opioid"],
    ["Promedol", "opioid"],
    ["ganaxolone", "zuranolone"],
    ["thiethylperazine", "antipsychotic"],
    ["esmolol", "antihypertensive"],
    ["clevidipine", "antihypertensive"],
    ["nitroprusside", "antihypertensive"],
    ["molsidomine", "antihypertensive"],
    ["lofexidine", "antihypertensive"],
    ["poppers", "antihypertensive"],
    ["Viekira Pak", "strong-cyp3a4-inhibitor"],
    ["DuoPlavin", "cyp2b6-inhibitor"],
    ["furazolidone", "maoi"],
    ["pargyline", "maoi"],
    ["acetohexamide", "sulfonylurea"],
    ["Armour Thyroid", "thyroid-hormone"],
    ["isophane insulin", "insulin"],
  ])("%s is looked for as %s", (typed, expected) => {
    expect(classesOf(typed)).toContain(expected);
  });

  test.each([
    "pamabrom",
    "melatonin",
    "ramelteon",
    "valerian",
    "kava",
    "nitrous oxide",
    "rocuronium",
    "loperamide",
    "Visine",
    "Rhofade",
    "telithromycin",
    "apalutamide",
    "thalidomide",
    "fenfluramine",
  ])("%s is in no class of the protocol: no rule looks for it", (typed) => {
    expect(classesOf(typed)).toEqual(["none"]);
  });

  test("C01 a slimming capsule of Mexico is a benzodiazepine, a stimulant and a thyroid hormone", () => {
    expect(classesOf("Redotex")).toEqual(["benzodiazepine", "stimulant", "thyroid-hormone"]);
  });
});

describe("C14 medicines whose names are mixed up can be told apart", () => {
  test("each says what it is taken for", () => {
    const twins = new Set(nameTraps.flatMap(({ names }) => names.map(({ drugId }) => drugId)));
    const untold = all.filter(({ id, usedFor }) => twins.has(id) && usedFor === undefined);
    expect(untold.map(({ name }) => name)).toEqual([]);
  });
});
