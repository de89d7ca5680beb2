import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { DrugClass } from "../../../rules/drug.ts";
import type { Exposure, MedicineFacts } from "../../../rules/facts.ts";
import type { Supply, TakenFor } from "../../../rules/intake.ts";
import { weighMedicine } from "../../../rules/weigh/exposure.ts";
import { factsWith, takenBenzodiazepine, takenOther } from "../../support/builders/facts-builder.ts";
import { asNeeded } from "../../support/builders/intake-builder.ts";

const weighed = (medicine: MedicineFacts, protocol = defaultProtocol): Exposure =>
  weighMedicine(medicine, factsWith(), protocol);
const benzodiazepine = (taken: Parameters<typeof takenBenzodiazepine>[1], id = "alprazolam") =>
  weighed(takenBenzodiazepine(id, taken));
const other = (kind: DrugClass, taken: Parameters<typeof takenOther>[2]) =>
  weighed(takenOther(kind, [kind], taken));
const minute = 1 / 60;
const stopped = { pattern: "stopped", daysUsedInLast14: 0 } as const;

describe("what the protocol makes of a benzodiazepine", () => {
  it.each<[string, Parameters<typeof takenBenzodiazepine>[1], Partial<Exposure>]>([
    [
      "as needed, gap met",
      { ...asNeeded, lastHours: 12 },
      { isGapMet: true, isRecent: true, isOnBoard: true },
    ],
    ["as needed, gap not met", { ...asNeeded, lastHours: 11 }, { isGapMet: false }],
    ["as needed, time unknown", asNeeded, { isGapMet: undefined, isTimeUnknown: true, isOnBoard: true }],
    ["regular: no gap", { lastHours: 200 }, { isGapMet: undefined, isRecent: false, isOnBoard: true }],
    ["stopped lately: no gap", { ...stopped, lastHours: 200 }, { isGapMet: undefined, isOnBoard: true }],
    ["stopped earlier", { ...stopped, lastHours: 30 * 24 }, { isGapMet: undefined, isOnBoard: false }],
    [
      "premedication: no gap",
      { pattern: "premedication", supply: "this-clinic", lastHours: 30 },
      { isGapMet: undefined, isRecent: false, isOnBoard: true },
    ],
  ])("%s", (_when, taken, exposure) => {
    expect(benzodiazepine(taken)).toMatchObject(exposure);
  });

  it.each<[Supply, boolean, boolean]>([
    ["own-prescription", true, false],
    ["someone-else", false, false],
    ["street", false, true],
    ["not-sure", false, true],
  ])("%s: prescribed %s, street or unknown content %s", (supply, isPrescribed, isStreetOrUnknownContent) => {
    const told = { isPrescribed, isStreetOrUnknownContent };

    expect(benzodiazepine({ ...asNeeded, supply, lastHours: 20 })).toMatchObject(told);
    expect(other("opioid", { ...asNeeded, supply, lastHours: 20 })).toMatchObject(told);
  });

  it("a clinic that counts a long one for longer counts uncertain content for as long", () => {
    const protocol = { ...defaultProtocol, recentLongHours: 96 };
    const bought = takenBenzodiazepine("alprazolam", { supply: "street", lastHours: 90 });

    expect(weighed(bought, protocol)).toMatchObject({ recentHours: 96, isRecent: true });
  });

  it("a row that does not act as the class does counts once its content is uncertain", () => {
    expect(benzodiazepine({ lastHours: 2 }, "tofisopam").isOnBoard).toBe(false);
    expect(benzodiazepine({ lastHours: 2, supply: "street" }, "tofisopam").isOnBoard).toBe(true);
  });

  it("a word that names no row is on board as any benzodiazepine is", () => {
    const { benzodiazepine: _none, ...unnamed } = takenBenzodiazepine("alprazolam", {
      ...asNeeded,
      lastHours: 70,
    });

    expect(weighed(unnamed)).toMatchObject({ durationClass: "long", isRecent: true, isOnBoard: true });
  });
});

describe("what is never paused", () => {
  it.each<[readonly TakenFor[] | undefined, boolean]>([
    [["seizures"], true],
    [["withdrawal"], true],
    [["catatonia"], true],
    [["spasticity"], true],
    [["not-sure"], true],
    [["anxiety", "seizures"], true],
    [["anxiety", "sleep", "panic", "pain", "other"], false],
    [[], false],
    [undefined, false],
  ])("a benzodiazepine for %j: %s", (takenFor, isNeverToBePaused) => {
    expect(benzodiazepine({ takenFor, lastHours: 2 }).isNeverToBePaused).toBe(isNeverToBePaused);
  });

  it("the clinic's own premedication has no unknown purpose", () => {
    const given = { pattern: "premedication", supply: "this-clinic", lastHours: 1 } as const;

    expect(benzodiazepine({ ...given, takenFor: ["not-sure"] }).isNeverToBePaused).toBe(false);
    expect(benzodiazepine({ ...given, takenFor: ["seizures"] }).isNeverToBePaused).toBe(true);
  });

  it("what is no benzodiazepine has no timing of its own", () => {
    expect(other("barbiturate", { takenFor: ["seizures"], lastHours: 2 }).isNeverToBePaused).toBe(false);
  });
});

describe("what the protocol makes of another sedative", () => {
  it.each<[DrugClass, number]>([
    ["opioid", 24],
    ["z-drug", 8],
    ["oxybate", 24],
    ["barbiturate", 72],
    ["zuranolone", 72],
    ["phenibut", 72],
    ["muscle-relaxant", 8],
    ["sedating-antihistamine", 8],
  ])("%s is recent for %i h, the limit included", (kind, recentHours) => {
    expect(other(kind, { ...asNeeded, lastHours: recentHours })).toMatchObject({
      recentHours,
      isRecent: true,
      isTimeUnknown: false,
    });
    expect(other(kind, { ...asNeeded, lastHours: recentHours + minute }).isRecent).toBe(false);
    expect(other(kind, asNeeded)).toMatchObject({ isRecent: true, isTimeUnknown: true });
  });

  it("of two kinds the longer window counts", () => {
    const both = (...classes: readonly DrugClass[]) =>
      weighed(takenOther("both", classes, asNeeded)).recentHours;

    expect(both("muscle-relaxant", "barbiturate")).toBe(72);
    expect(both("barbiturate", "muscle-relaxant")).toBe(72);
    expect(both("opioid", "z-drug")).toBe(24);
  });

  it("from someone else it is recent for 72 h", () => {
    expect(other("z-drug", { supply: "someone-else", lastHours: 72 })).toMatchObject({
      recentHours: 72,
      isRecent: true,
    });
    expect(other("gabapentinoid", { supply: "street", lastHours: 73 }).isRecent).toBe(false);
  });

  it("what has no window is never recent", () => {
    expect(other("gabapentinoid", asNeeded)).toMatchObject({ recentHours: 0, isRecent: false });
    expect(other("gabapentinoid", { ...asNeeded, lastHours: -1 }).isRecent).toBe(false);
    expect(other("none", { lastHours: 0 })).toMatchObject({
      recentHours: 0,
      isRecent: false,
      isOnBoard: false,
    });
  });

  it("use now and then has no dose to miss, also where it is for seizures", () => {
    const missed = { missedOrCutInLast28Days: "yes", takenFor: ["seizures"], lastHours: 2 } as const;

    expect(other("barbiturate", { ...asNeeded, ...missed }).isMissedOrCut).toBe(false);
    expect(other("barbiturate", missed).isMissedOrCut).toBe(true);
  });

  it("it has no class, no gap, and nothing moved it longer", () => {
    expect(other("opioid", { lastHours: 2 })).toMatchObject({
      durationClass: undefined,
      movedLongerBecause: [],
      gapHours: 0,
      isGapMet: undefined,
    });
  });
});
