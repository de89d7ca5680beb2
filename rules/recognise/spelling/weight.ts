import type { Drug } from "../../drug.ts";
import { isSedating } from "../../sedating-classes.ts";
import { isBenzodiazepine } from "../drug-facts.ts";
import { drugsOfName, type KnownName } from "../vocabulary/vocabulary.ts";
import { commonnessOf } from "./commonness.ts";

/** What makes a name likelier to be meant, in slips of the pen: a name of weight 1 may be a whole slip farther off. */
const weights = {
  benzodiazepine: 0.4,
  unlicensed: 0.15,
  sedating: 0.25,
  interacting: 0.15,
  common: 0.5,
  bestKnownName: 0.25,
  wordMore: -0.05,
} as const;

/**
 * How much a name is to be expected, 0 or a little less to about 1.2: missing a benzodiazepine is the worst error, then
 * what is commonly prescribed, then the names by which people know a drug.
 */
export function weightOf(known: KnownName): number {
  const words = known.written.split(" ").length - 1;
  let weight = -Infinity;
  for (const drug of drugsOfName(known))
    weight = Math.max(weight, drugWeight(drug) + nameWeight(known.written, drug));
  return weight + words * weights.wordMore;
}

function drugWeight(drug: Drug): number {
  return classWeight(drug) + weights.common * commonnessOf(drug.id);
}

function classWeight(drug: Drug): number {
  if (isBenzodiazepine(drug)) return drug.status === "designer" ? weights.unlicensed : weights.benzodiazepine;
  if (isSedating(drug.classes)) return weights.sedating;
  return drug.classes.includes("none") ? 0 : weights.interacting;
}

function nameWeight(written: string, drug: Drug): number {
  const isBestKnown =
    written === drug.name || (isBenzodiazepine(drug) && drug.brandsByRegion.us?.includes(written));
  return isBestKnown || written === drug.brands[0] ? weights.bestKnownName : 0;
}
