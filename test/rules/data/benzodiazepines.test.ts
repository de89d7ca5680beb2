import { describe, expect, test } from "vitest";
import { benzodiazepines, unknownBenzodiazepineId } from "../../../rules/data/benzodiazepines.ts";
import type { HalfLifeHours } from "../../../rules/drug.ts";

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const longestHours = ({ max }: HalfLifeHours) => max;

describe("the benzodiazepine tables", () => {
  test("hold 53 marketed, 29 combination and 32 unlicensed rows", () => {
    const counted = Object.groupBy(benzodiazepines, ({ status }) => status);
    expect(counted.marketed).toHaveLength(53);
    expect(counted.combination).toHaveLength(29);
    expect(counted.designer).toHaveLength(32);
  });

  test("C06 every agent has a duration class, and a source or the mark unverified", () => {
    const classes = ["ultra-short", "short", "intermediate", "long"];
    const withoutClass = benzodiazepines.filter(({ durationClass }) => !classes.includes(durationClass));
    const unsupported = benzodiazepines.filter(
      ({ sources, confidence }) => sources.length === 0 && confidence !== "unverified",
    );
    expect(idsOf(withoutClass)).toEqual([]);
    expect(idsOf(unsupported)).toEqual([]);
  });

  test("C06 an unlicensed agent, and one of unknown content, is long-acting", () => {
    const shorter = benzodiazepines.filter(
      ({ status, durationClass }) => status === "designer" && durationClass !== "long",
    );
    expect(idsOf(shorter)).toEqual([]);
    expect(benzodiazepines.find(({ id }) => id === unknownBenzodiazepineId)?.durationClass).toBe("long");
  });

  test("C06 an agent with an active species above 24 h at its shortest is never less than long-acting", () => {
    const tooShort = benzodiazepines.filter(
      ({ durationClass, parentHalfLifeHours, activeMetaboliteHalfLifeHours }) =>
        durationClass !== "long" &&
        [parentHalfLifeHours, activeMetaboliteHalfLifeHours].some((hours) => (hours?.min ?? 0) > 24),
    );
    expect(idsOf(tooShort)).toEqual([]);
  });

  test("half-lives are above 0 h and run from the shorter to the longer", () => {
    const halfLives = benzodiazepines.flatMap(({ parentHalfLifeHours, activeMetaboliteHalfLifeHours }) =>
      [parentHalfLifeHours, activeMetaboliteHalfLifeHours].filter((hours) => hours !== undefined),
    );
    expect(halfLives.filter(({ min, max }) => min <= 0 || min > max)).toEqual([]);
    expect(Math.max(...halfLives.map(longestHours))).toBe(250);
  });

  test("equivalents run from the lower to the higher and stay within what tables print", () => {
    const equivalents = benzodiazepines.flatMap(({ equalTo10MgDiazepamMg }) => equalTo10MgDiazepamMg ?? []);
    expect(equivalents.filter(({ low, high }) => low <= 0 || low > high || high > 100)).toEqual([]);
  });

  test("only tofisopam and 4'-chlorodiazepam are no classical agonists", () => {
    const atypical = benzodiazepines.filter(({ isClassicalAgonist }) => !isClassicalAgonist);
    expect(idsOf(atypical)).toEqual(["tofisopam", "4-chlorodiazepam"]);
  });

  test("every regional brand is also among the brands", () => {
    const missing = benzodiazepines.flatMap(({ brands, brandsByRegion }) =>
      Object.values(brandsByRegion)
        .flat()
        .filter((brand) => !brands.includes(brand) && !brands.includes(brand.toUpperCase())),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    ["alprazolam", "intermediate", "596", { low: 0.5, high: 1 }],
    ["clonazepam", "long", "2598", { low: 0.5, high: 1 }],
    ["diazepam", "long", "3322", { low: 10, high: 10 }],
    ["lorazepam", "intermediate", "6470", { low: 1, high: 2 }],
    ["midazolam", "ultra-short", "6960", { low: 5, high: 15 }],
    ["temazepam", "intermediate", "10355", { low: 15, high: 20 }],
  ])("%s is %s, RxNorm %s, and equals its table dose", (id, durationClass, rxcui, equivalent) => {
    const row = benzodiazepines.find((drug) => drug.id === id);
    expect(row).toMatchObject({ durationClass, rxcui, equalTo10MgDiazepamMg: equivalent });
  });
});
