import type { Benzodiazepine, Drug } from "../../drug.ts";
import { isSedating } from "../../sedating-classes.ts";
import { isBenzodiazepine } from "../drug-facts.ts";
import { drugsOfName, type KnownName } from "../vocabulary/vocabulary.ts";
import { commonnessOf } from "./commonness.ts";

/** How much a name is to be expected, in slips of the pen: a name of weight 1 may lie a whole slip farther off. */
export type Expectation = {
  /** How well people know the name, 0 to 0.75: by how often its drug is prescribed, and whether it is its best-known name. */
  readonly familiarity: number;
  /** The same, more for a best-known name, and what the drug means beside ketamine; a little below 0 to about 1.5. */
  readonly weight: number;
};

/** Missing a benzodiazepine is the worst error, so its names come before equally close ones. */
const classWeights = {
  benzodiazepine: 0.65,
  benzodiazepineOutsideTheUnitedStates: 0.35,
  benzodiazepineNotSoldHere: 0.15,
  unlicensed: 0.1,
  sedating: 0.2,
  interacting: 0.1,
  other: 0,
} as const;
const otherRegionsHere = ["uk", "ca", "au"] as const;
const common = 0.5;
const leastKnownToStaff = 0.4;
const bestKnown = 0.25;
/** A best-known name is mistyped far more often than a strange one, even where it is not read for it at once. */
const likelierWhenBestKnown = 0.15;
const shareOfOtherNames = 0.2;
const shareOfClassWeight = 0.6;
const eachFurtherWord = -0.05;

/** What makes a name likelier to be meant than another that is as close to the typed letters. */
export function expectationOf(known: KnownName): Expectation {
  let likeliest: Expectation = { familiarity: 0, weight: -Infinity };
  for (const drug of drugsOfName(known)) {
    const { classWeight, familiar, bestKnownNames } = standingOf(drug);
    const isBestKnown = bestKnownNames.has(known.written);
    const familiarity = isBestKnown ? familiar + bestKnown : familiar * shareOfOtherNames;
    const weight = isBestKnown
      ? familiarity + likelierWhenBestKnown + classWeight
      : familiarity + classWeight * shareOfClassWeight;
    if (weight > likeliest.weight) likeliest = { familiarity, weight };
  }
  const { familiarity, weight } = likeliest;
  return { familiarity, weight: weight + eachFurtherWord * spacesIn(known.written) };
}

function spacesIn(written: string): number {
  let spaces = 0;
  for (let at = written.indexOf(" "); at !== -1; at = written.indexOf(" ", at + 1)) spaces += 1;
  return spaces;
}

/** What all names of a drug have in common. */
type Standing = {
  readonly classWeight: number;
  /** A common drug is common under the names by which people know it, and hardly under a brand of another country. */
  readonly familiar: number;
  readonly bestKnownNames: ReadonlySet<string>;
};

const standings = new WeakMap<Drug, Standing>();

function standingOf(drug: Drug): Standing {
  const kept = standings.get(drug);
  if (kept !== undefined) return kept;
  const standing = {
    classWeight: classWeightOf(drug),
    familiar: familiarityOf(drug),
    bestKnownNames: bestKnownNamesOf(drug),
  };
  standings.set(drug, standing);
  return standing;
}

/** Lists of prescriptions leave out what hospitals give, and what is rare; staff who look for the class know it. */
function familiarityOf(drug: Drug): number {
  const isKnownToStaff =
    isBenzodiazepine(drug) && drug.status === "marketed" && drug.brandsByRegion.us !== undefined;
  return common * Math.max(commonnessOf(drug.id), isKnownToStaff ? leastKnownToStaff : 0);
}

function classWeightOf(drug: Drug): number {
  if (isBenzodiazepine(drug)) return benzodiazepineWeightOf(drug);
  if (isSedating(drug.classes)) return classWeights.sedating;
  return drug.classes.includes("none") ? classWeights.other : classWeights.interacting;
}

function benzodiazepineWeightOf({ status, brandsByRegion }: Benzodiazepine): number {
  if (status === "designer") return classWeights.unlicensed;
  if (brandsByRegion.us !== undefined) return classWeights.benzodiazepine;
  const isSoldHere = otherRegionsHere.some((region) => brandsByRegion[region] !== undefined);
  return isSoldHere
    ? classWeights.benzodiazepineOutsideTheUnitedStates
    : classWeights.benzodiazepineNotSoldHere;
}

/** The best-known names of a drug that weigh at least so much. */
export function namesOfWeight(drug: Drug, least: number): readonly string[] {
  const weight = familiarityOf(drug) + bestKnown + likelierWhenBestKnown + classWeightOf(drug);
  if (weight < least) return [];
  return [...bestKnownNamesOf(drug)].filter(
    (written) => weight + eachFurtherWord * spacesIn(written) >= least,
  );
}

/** The generic name, the first brand of the table and, of a benzodiazepine, the first in the United States and Europe. */
function bestKnownNamesOf(drug: Drug): ReadonlySet<string> {
  const { us = [], eu = [] } = isBenzodiazepine(drug) ? drug.brandsByRegion : {};
  return new Set([drug.name, drug.brands[0], us[0], eu[0]].filter((name) => name !== undefined));
}
