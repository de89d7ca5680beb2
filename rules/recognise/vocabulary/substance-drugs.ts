import type { Drug } from "../../drug.ts";
import { findNames } from "../names/find-names.ts";
import { breakToken, tokens } from "../names/tokens.ts";
import { isSubstanceQualifier } from "./substance-words.ts";
import { drugsOfName, type Vocabulary } from "./vocabulary.ts";

const notClassified = ["not-classified"] as const;
const nothing: readonly never[] = [];

/** Four letters behind a hyphen tell the makers of a biological medicine apart: "adalimumab-afzb". */
const makersSuffix = /-[a-z]{4}$/iu;

/**
 * The drugs that an active substance stands for, by the exact names of the tables alone: never by its ending, and never
 * by the class that a register gives it. A substance that no table has is a drug that nobody here classified. Where
 * only a part of it is known, what that part names counts beside it when any rule looks for it. Never empty.
 */
export function drugsOfSubstance(substance: string, tables: Vocabulary): readonly Drug[] {
  const words = tokens(substance.replace(makersSuffix, ""));
  const key = words.join(" ");
  const whole = tables.names.get(key) ?? tables.wholeEntryNames.get(key);
  if (whole !== undefined) return drugsOfName(whole);

  const { found, leftOver } = findNames(words, tables);
  const drugs = [...new Set(found.flatMap(drugsOfName))];
  if (found.length > 0 && leftOver.every(isSubstanceQualifier)) return drugs;
  return [...drugs.filter(isLookedFor), unclassified(substance)];
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
