import { describe, expect, it } from "vitest";
import type { Medicine } from "../../../rules/intake.ts";
import { coreVocabulary, drugById } from "../../../rules/recognise/index.ts";
import { amountDoubt } from "../../../rules/resolve/amount-doubt.ts";

type Dose = Medicine["dose"];

const vocabulary = coreVocabulary();
function doubted(typed: string, drugIds: readonly string[], answers: Partial<Medicine> = {}) {
  const drugs = drugIds.map((id) => drugById(id, vocabulary)).filter((drug) => drug !== undefined);
  return amountDoubt({ id: "1", typed, ...answers }, drugs, vocabulary)?.replaceAll("\u00a0", " ");
}

describe("a dose told that is far from what is sold", () => {
  it.each<[string, NonNullable<Dose>, string]>([
    [
      "clonazepam",
      { amount: 500, unit: "mg" },
      "500 mg, is far from what clonazePAM is sold in, 0.125 to 2 mg. Was 500 mcg meant? Check the packet.",
    ],
    [
      "lorazepam",
      { amount: 100, unit: "mg" },
      "100 mg, is far from what LORazepam is sold in, 0.5 to 3 mg or 0.5 to 2.5 mg. Check the packet.",
    ],
    [
      "brotizolam",
      { amount: 250, unit: "mg" },
      "250 mg, is far from what brotizolam is sold in, 0.25 mg. Was 250 mcg meant? Check the packet.",
    ],
    [
      "fentanyl",
      { amount: 25, unit: "mg" },
      "25 mg, is far from what fentaNYL is sold in, 67 to 1,600 mcg or 50 to 400 mcg or 12 to 100 mcg/h. Was 25 mcg/h meant? Check the packet.",
    ],
  ])("%s %o", (drug, dose, doubt) => {
    expect(doubted(drug, [drug], { dose })).toBe(`The dose told, ${doubt}`);
    expect(doubted(drug, [drug], { dose, form: "not-sure" })).toBe(`The dose told, ${doubt}`);
  });

  it("is not compared when the entry is more than one drug", () => {
    const dose = { amount: 500, unit: "mg" } as const;
    expect(doubted("clonazepam", ["clonazepam", "sertraline"], { dose })).toBeUndefined();
  });
});

describe("what was typed is settled by the dose that was told", () => {
  const comma = "“1,5 mg” read as 1.5 mg. The comma is read as a decimal point: check the packet.";

  it.each<[Dose, string | undefined]>([
    [undefined, comma],
    [{ amount: 1, unit: "mg" }, undefined],
    [{ amount: 1000, unit: "mcg" }, undefined],
    [{ amount: 0.001, unit: "g" }, undefined],
    [{ amount: 1, unit: "tablets" }, comma],
    [{ amount: 1, unit: "mL" }, comma],
    [{ amount: 1, unit: "units" }, comma],
  ])("“lorazepam 1,5 mg” and %o", (dose, doubt) => {
    expect(doubted("lorazepam 1,5 mg", ["lorazepam"], { dose })).toBe(doubt);
  });

  it("a patch by its mcg/h", () => {
    const typed = "fentanyl patch 12,5 mcg/h";
    expect(doubted(typed, ["fentanyl"])).toContain("The comma is read as a decimal point");
    expect(doubted(typed, ["fentanyl"], { dose: { amount: 12.5, unit: "mcg/h" } })).toBeUndefined();
  });

  it.each<[Dose, string | undefined]>([
    [undefined, "“2” stands without a unit. Is it 2 tablets or 2 mg? Check the packet or ask."],
    [
      { amount: 0, unit: "tablets" },
      "“2” stands without a unit. Is it 2 tablets or 2 mg? Check the packet or ask.",
    ],
    [{ amount: 1, unit: "tablets" }, undefined],
  ])("“clonazepam 2” and %o", (dose, doubt) => {
    expect(doubted("clonazepam 2", ["clonazepam"], { dose })).toBe(doubt);
    expect(doubted("sertraline, clonazepam 2", ["sertraline", "clonazepam"], { dose })).toBe(doubt);
  });
});

describe("a typed strength beside a misspelled name", () => {
  it.each([
    [
      "klonopn 500 mg",
      "What was typed, 500 mg, is far from what clonazePAM is sold in, 0.125 to 2 mg. Was 500 mcg meant? Check the packet.",
    ],
    ["klonopn 500/25 mg", "“500/25 mg” can be 500 mg or 25 mg. Check the packet."],
    ["klonopn 500 mg/5 mL", undefined],
    ["klonopn 1 mg", undefined],
  ])("%s", (typed, doubt) => {
    expect(doubted(typed, ["clonazepam"])).toBe(doubt);
  });
});
