import type { Drug } from "../../drug.ts";
import { isBenzodiazepine, isClassified } from "../drug-facts.ts";
import { findNames } from "../names/find-names.ts";
import { nameKey } from "./core.ts";
import { LayeredMap } from "./layered-map.ts";
import { addToTables, settleMeanings } from "./meanings.ts";
import { isOrdinaryName } from "./ordinary-name.ts";
import { readRegisterText } from "./register-text.ts";
import { drugsOfSubstance } from "./substance-drugs.ts";
import { drugsOfName, type KnownName, type Meaning, type Vocabulary } from "./vocabulary.ts";

/** An imported register: its text, and the SHA-256 of that text in hexadecimal, which whoever hands it over has checked. */
export type Register = { readonly text: string; readonly sha256: string };

type RegisteredName = { readonly written: string; readonly meanings: Meaning[] };

/**
 * The core together with a register. What the register's names mean is read from their active substances by the core
 * alone, each time anew, so that a name means what the tables know today. A register adds names and questions; it takes
 * nothing away. Of a text that is not a register's, the core is all that there is.
 */
export function withRegister(core: Vocabulary, register: Register): Vocabulary {
  const drugsById = new Map(core.drugsById);
  const registered = readNames(core, register.text, drugsById);
  const beginnings = firstWordsOfBenzodiazepines(core);
  const names = new Map<string, KnownName>();
  const wholeEntryNames = new Map<string, KnownName>();
  const longest = new Map<string, number>();

  for (const [key, name] of registered) {
    const known = core.names.get(key);
    const ordinary = known === undefined ? core.wholeEntryNames.get(key) : undefined;
    if (known !== undefined) setIfNew(names, key, known, added(known, name.meanings));
    else if (ordinary !== undefined) setIfNew(wholeEntryNames, key, ordinary, added(ordinary, name.meanings));
    else {
      const words = key.split(" ");
      const own = settled(name, withPartsKnown(core, beginnings, words, name.meanings));
      if (isOrdinaryName(words)) wholeEntryNames.set(key, asWholeEntry(words, own));
      else {
        names.set(key, own);
        noteLength(longest, core.longestNameByFirstToken, words);
      }
    }
  }
  return {
    version: `${core.version}+${register.sha256.slice(0, 12)}`,
    names: new LayeredMap(core.names, names),
    wholeEntryNames: new LayeredMap(core.wholeEntryNames, wholeEntryNames),
    longestNameByFirstToken: new LayeredMap(core.longestNameByFirstToken, longest),
    drugsById,
  };
}

/** Every name of the text with each set of drugs that it can stand for; the drugs that only it has are added. */
function readNames(
  core: Vocabulary,
  text: string,
  drugsById: Map<string, Drug>,
): ReadonlyMap<string, RegisteredName> {
  const bySubstance = new Map<string, readonly Drug[]>();
  const names = new Map<string, RegisteredName>();
  for (const group of readRegisterText(text)) {
    const [only = "", ...more] = group.substances;
    const meaning = more.length === 0 ? drugsOf(only) : [...new Set(group.substances.flatMap(drugsOf))];
    for (const written of group.names) addMeaning(names, written, meaning);
  }
  return names;

  function drugsOf(substance: string): readonly Drug[] {
    const known = bySubstance.get(substance);
    if (known !== undefined) return known;
    const drugs = drugsOfSubstance(substance, core).map((drug) => drugsById.get(drug.id) ?? drug);
    bySubstance.set(substance, drugs);
    for (const drug of drugs) {
      if (isClassified(drug) || drugsById.has(drug.id)) continue;
      drugsById.set(drug.id, drug);
      addMeaning(names, drug.name, [drug]);
    }
    return drugs;
  }
}

function addMeaning(names: Map<string, RegisteredName>, written: string, meaning: Meaning): void {
  const key = nameKey(written);
  if (key === "") return;
  const known = names.get(key);
  if (known === undefined) names.set(key, { written, meanings: [meaning] });
  else known.meanings.push(meaning);
}

/** A phrase such as "allergy relief cream" asks only where it would matter; a single ordinary word asks always. */
function asWholeEntry(words: readonly string[], name: KnownName): KnownName {
  const isPlain = name.meanings.length === 1 && drugsOfName(name).every(isLookedForByNone);
  return words.length > 1 && isPlain ? { ...name, isCertainAsWholeEntry: true } : name;
}

function isLookedForByNone({ classes }: Drug): boolean {
  return classes.every((each) => each === "none" || each === "not-classified");
}

function added(known: KnownName, registered: readonly Meaning[]): KnownName {
  const meanings = addToTables(known.meanings, registered);
  return meanings === known.meanings ? known : { written: known.written, meanings };
}

/** A longer name that holds a benzodiazepine's name of the tables never hides it: what only the name says is a meaning. */
function withPartsKnown(
  core: Vocabulary,
  beginnings: ReadonlySet<string>,
  words: readonly string[],
  meanings: readonly Meaning[],
): readonly Meaning[] {
  if (words.length === 1 || !words.some((word) => beginnings.has(word))) return meanings;
  if (meanings.some((meaning) => meaning.some(isBenzodiazepine))) return meanings;
  const parts = findNames(words, core).found.flatMap(drugsOfName).filter(isBenzodiazepine);
  return parts.length === 0 ? meanings : [...meanings, parts];
}

function firstWordsOfBenzodiazepines({ names }: Vocabulary): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [key, { meanings }] of names)
    if (meanings.some((meaning) => meaning.some(isBenzodiazepine))) words.add(key.split(" ", 1)[0] ?? key);
  return words;
}

function noteLength(
  longest: Map<string, number>,
  inCore: ReadonlyMap<string, number>,
  words: readonly string[],
): void {
  const first = words[0] ?? "";
  const known = longest.get(first) ?? inCore.get(first) ?? 0;
  if (words.length > known) longest.set(first, words.length);
}

function setIfNew(names: Map<string, KnownName>, key: string, known: KnownName, now: KnownName): void {
  if (now !== known) names.set(key, now);
}

function settled(name: RegisteredName, meanings: readonly Meaning[]): KnownName {
  const own = settleMeanings(meanings);
  return own === name.meanings ? name : { written: name.written, meanings: own };
}
