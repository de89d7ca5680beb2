import type { Drug } from "../../drug.ts";
import { findNames } from "../names/find-names.ts";
import { nameKey } from "../names/name-key.ts";
import { breakToken, tokens } from "../names/tokens.ts";
import { isSubstanceQualifier } from "./substance-words.ts";
import { drugsOfName, type Vocabulary } from "./vocabulary.ts";

const notClassified = ["not-classified"] as const;
const nothing: readonly never[] = [];

/** Four letters behind a hyphen tell the makers of a biological medicine apart: "adalimumab-afzb". */
const makersSuffix = /-[a-z]{4}$/iu;

/**
 * The drugs that an active substance stands for, by the exact generic names and spellings of the tables alone: never by
 * a brand that is a word of its name, never by its ending, and never by the class that a register gives it. A substance
 * that no table has is a drug that nobody here classified. Where only a part of it is known, what that part names
 * counts beside it when any rule looks for it. Never empty.
 */
export function drugsOfSubstance(substance: string, tables: Vocabulary): readonly Drug[] {
  const key = nameKey(substance.replace(makersSuffix, ""));
  const whole = tables.names.get(key) ?? tables.wholeEntryNames.get(key);
  const drugs = whole === undefined ? [] : drugsOfName(whole).filter((drug) => isGenericName(key, drug));
  return drugs.length > 0 ? drugs : drugsOfParts(substance, key, tables);
}

function drugsOfParts(substance: string, key: string, tables: Vocabulary): readonly Drug[] {
  const { found, leftOver } = findNames(key.split(" "), tables);
  const drugs = new Set<Drug>();
  let isWhole = found.length > 0 && leftOver.every(isSubstanceQualifier);
  for (const known of found) {
    const named = drugsOfName(known).filter((drug) => isGenericName(known.name, drug));
    for (const drug of named) drugs.add(drug);
    isWhole &&= named.length > 0;
  }
  return isWhole ? [...drugs] : [...[...drugs].filter(isLookedFor), unclassified(substance)];
}

function isGenericName(key: string, { name, spellings }: Drug): boolean {
  return name === key || nameKey(name) === key || spellings.some((spelling) => nameKey(spelling) === key);
}

function isLookedFor({ classes }: Drug): boolean {
  return classes.some((each) => each !== "none");
}

function unclassified(substance: string): Drug {
  const name = substance.toLowerCase();
  return {
    id: `substance-${tokens(substance)
      .filter((word) => word !== breakToken)
      .join("-")}`,
    name,
    classes: notClassified,
    describedAs: "in the register, not classified here",
    spellings: nothing,
    brands: nothing,
    sources: nothing,
    confidence: "unverified",
  };
}
