import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { benzodiazepines } from "../../../rules/data/benzodiazepines.ts";
import { commonMedicines } from "../../../rules/data/common-medicines.ts";
import { depressants } from "../../../rules/data/depressants.ts";
import { interactions } from "../../../rules/data/interactions.ts";
import { mostPrescribed } from "../../../rules/data/most-prescribed.ts";
import { recognise } from "../../../rules/recognise/index.ts";

const drugs = [...benzodiazepines, ...depressants, ...interactions, ...commonMedicines];
const drugsById = new Map(drugs.map((drug) => [drug.id, drug]));

const mainBrands = new Map(
  readFileSync(new URL("main-brands.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .map(([id = "", brands = ""]) => [id, brands.split(", ")] as const),
);

const couldMean = (typed: string): readonly string[] => {
  const result = recognise(typed);
  if (result.state === "recognised") return result.drugs.map(({ id }) => id);
  if (result.state === "needs-confirmation")
    return [...result.candidates, ...result.alsoRecognised].map(({ id }) => id);
  return [];
};

describe("the most prescribed medicines", () => {
  test("are 500 different ones, each in the tables", () => {
    expect(mostPrescribed).toHaveLength(500);
    expect(new Set(mostPrescribed).size).toBe(500);
    expect(mostPrescribed.filter((id) => !drugsById.has(id))).toEqual([]);
  });

  test("start with the commonest of all, and have the commonest benzodiazepines at their ranks", () => {
    expect(mostPrescribed.slice(0, 3)).toEqual(["atorvastatin", "metformin", "levothyroxine"]);
    const isBenzodiazepine = new Set(benzodiazepines.map(({ id }) => id));
    expect(mostPrescribed.filter((id) => isBenzodiazepine.has(id)).slice(0, 5)).toEqual([
      "alprazolam",
      "clonazepam",
      "lorazepam",
      "temazepam",
      "diazepam",
    ]);
  });

  test("have a brand each", () => {
    expect(mostPrescribed.filter((id) => drugsById.get(id)?.brands.length === 0)).toEqual([]);
  });

  test("are known by their main brands in the four countries, but for two that are bought by their own name", () => {
    const unknown = mostPrescribed.flatMap((id) =>
      (mainBrands.get(id) ?? []).filter((brand) => !couldMean(brand).includes(id)).map((brand) => `${brand}: ${id}`),
    );
    expect(unknown).toEqual([]);
    expect(mostPrescribed.filter((id) => !mainBrands.has(id))).toEqual(["calcium", "vitamin-c"]);
  });
});
