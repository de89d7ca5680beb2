import type { Drug } from "../../drug.ts";
import { isBenzodiazepine, isClassified } from "../drug-facts.ts";
import { findNames } from "../names/find-names.ts";
import { firstWordOf, nameKey, wordCountOf } from "../names/name-key.ts";
import { LayeredMap } from "./layered-map.ts";
import { LazyMap } from "./lazy-map.ts";
import { addToTables, settleMeanings } from "./meanings.ts";
import { isOrdinaryName } from "./ordinary-name.ts";
import { readRegisterText } from "./register-text.ts";
import { drugsOfSubstance } from "./substance-drugs.ts";
import { drugsOfName, type KnownName, type Meaning, type Vocabulary } from "./vocabulary.ts";

/** An imported register: its text, and the SHA-256 of that text in hexadecimal, which whoever hands it over has checked. */
export type Register = { readonly text: string; readonly sha256: string };

/** A name as a register has it: as it is written there, and what it stands for in each of its places. */
type Listing = { readonly written: string; readonly meanings: readonly Meaning[] };

/**
 * The core together with a register. What the register's names mean is read from their active substances by the core
 * alone, each time anew, so that a name means what the tables know today. A register adds names and questions; it takes
 * nothing away. Of a text that is not a register's, the core is all that there is.
 */
export function withRegister(core: Vocabulary, register: Register): Vocabulary {
  const { listings, drugsById } = readListings(core, register.text);
  const names = new Map<string, Listing>();
  const wholeEntryNames = new Map<string, Listing>();
  const longest = new Map<string, number>();

  for (const [key, listing] of listings) {
    const isKnown = core.names.has(key);
    if (!isKnown && (core.wholeEntryNames.has(key) || isOrdinaryName(key))) wholeEntryNames.set(key, listing);
    else {
      names.set(key, listing);
      if (!isKnown) noteLength(longest, core.longestNameByFirstToken, key);
    }
  }
  return {
    version: `${core.version}+${register.sha256.slice(0, 12)}`,
    names: new LayeredMap(core.names, new LazyMap(names, (listing, key) => nameOf(listing, key, core))),
    wholeEntryNames: new LayeredMap(
      core.wholeEntryNames,
      new LazyMap(wholeEntryNames, (listing, key) => wholeEntryNameOf(listing, key, core)),
    ),
    longestNameByFirstToken: new LayeredMap(core.longestNameByFirstToken, longest),
    drugsById: new LayeredMap(core.drugsById, drugsById),
    tables: core,
  };
}

/** Every name of the text by its key, and the drugs that only the register has. */
function readListings(core: Vocabulary, text: string) {
  const listings = new Map<string, Listing>();
  const drugsById = new Map<string, Drug>();
  const bySubstance = new Map<string, Meaning>();
  for (const group of readRegisterText(text)) {
    const [only = "", ...more] = group.substances;
    const meaning = more.length === 0 ? drugsOf(only) : [...new Set(group.substances.flatMap(drugsOf))];
    const meanings = [meaning];
    for (const written of group.names) list(written, meanings);
  }
  return { listings, drugsById };

  function drugsOf(substance: string): Meaning {
    const known = bySubstance.get(substance);
    if (known !== undefined) return known;
    const drugs = drugsOfSubstance(substance, core).map((drug) => drugsById.get(drug.id) ?? drug);
    bySubstance.set(substance, drugs);
    for (const drug of drugs) {
      if (isClassified(drug) || drugsById.has(drug.id)) continue;
      drugsById.set(drug.id, drug);
      list(drug.name, [[drug]]);
    }
    return drugs;
  }

  function list(written: string, meanings: readonly Meaning[]): void {
    const key = nameKey(written);
    if (key === "") return;
    const known = listings.get(key);
    const both = known === undefined ? meanings : [...known.meanings, ...meanings];
    listings.set(key, { written: known?.written ?? written, meanings: both });
  }
}

function nameOf(listing: Listing, key: string, core: Vocabulary): KnownName {
  const known = core.names.get(key);
  return known === undefined ? ownName(listing, key, core) : added(known, listing.meanings);
}

/** A phrase such as "allergy relief cream" asks only where it would matter; a single ordinary word asks always. */
function wholeEntryNameOf(listing: Listing, key: string, core: Vocabulary): KnownName {
  const known = core.wholeEntryNames.get(key);
  if (known !== undefined) return added(known, listing.meanings);
  const own = ownName(listing, key, core);
  const isPlain = own.meanings.length === 1 && drugsOfName(own).every(isLookedForByNone);
  return wordCountOf(key) > 1 && isPlain ? { ...own, isCertainAsWholeEntry: true } : own;
}

function ownName({ written, meanings }: Listing, key: string, core: Vocabulary): KnownName {
  return { written, meanings: settleMeanings(withPartsKnown(key, meanings, core)) };
}

function isLookedForByNone({ classes }: Drug): boolean {
  return classes.every((each) => each === "none" || each === "not-classified");
}

function added(known: KnownName, registered: readonly Meaning[]): KnownName {
  const meanings = addToTables(known.meanings, registered);
  return meanings === known.meanings ? known : { written: known.written, meanings };
}

/** A longer name that holds a benzodiazepine's name of the tables never hides it: what only the name says is a meaning. */
function withPartsKnown(key: string, meanings: readonly Meaning[], core: Vocabulary): readonly Meaning[] {
  if (wordCountOf(key) === 1 || meanings.some((meaning) => meaning.some(isBenzodiazepine))) return meanings;
  const parts = findNames(key.split(" "), core).found.flatMap(drugsOfName).filter(isBenzodiazepine);
  return parts.length === 0 ? meanings : [...meanings, parts];
}

function noteLength(longest: Map<string, number>, inCore: ReadonlyMap<string, number>, key: string): void {
  const words = wordCountOf(key);
  const first = firstWordOf(key);
  if (words > (longest.get(first) ?? inCore.get(first) ?? 0)) longest.set(first, words);
}
