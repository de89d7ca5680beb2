import type { Drug } from "../../drug.ts";
import { benzodiazepines } from "../../data/benzodiazepines.ts";
import { commonMedicines } from "../../data/common-medicines.ts";
import { depressants } from "../../data/depressants.ts";
import { interactions } from "../../data/interactions.ts";
import { tokens } from "../names/tokens.ts";
import type { KnownName, Meaning, Vocabulary } from "./vocabulary.ts";

let built: Vocabulary | undefined;

/** The vocabulary of the tables that ship with the rules; built at the first call and kept. */
export function coreVocabulary(): Vocabulary {
  built ??= build([...benzodiazepines, ...depressants, ...interactions, ...commonMedicines]);
  return built;
}

function build(drugs: readonly Drug[]): Vocabulary {
  const names = new Map<string, NameInProgress>();
  const wholeEntryNames = new Map<string, NameInProgress>();
  const longestNameByFirstToken = new Map<string, number>();

  for (const drug of drugs) {
    const ordinary = drug.onlyAsWholeEntry ?? [];
    const wholeEntryKeys = new Set(ordinary.map(nameKey));
    for (const written of ordinary) addMeaning(wholeEntryNames, written, [drug]);
    for (const written of namesOf(drug)) {
      const key = nameKey(written);
      if (wholeEntryKeys.has(key)) continue;
      addMeaning(names, written, [drug]);
      noteLength(longestNameByFirstToken, key);
    }
  }
  const drugsById = new Map(drugs.map((drug) => [drug.id, drug]));
  return { version: "core", names, wholeEntryNames, longestNameByFirstToken, drugsById };
}

/** A combination is named in either order: "amitriptyline/chlordiazepoxide" is the same product. */
function namesOf(drug: Drug): readonly string[] {
  const written = [drug.name, ...drug.spellings, ...drug.brands];
  const turned = written
    .filter((name) => name.includes(" + "))
    .map((name) => name.split(" + ").toReversed().join(" "));
  return [...written, ...turned];
}

/** The name as it is looked up: its folded tokens, joined by single spaces. */
export function nameKey(written: string): string {
  const lowerCase = written.toLowerCase();
  // Most names are plain words, and there are tens of thousands of them: their tokens joined are what stands there.
  if (/^[a-z]+(?: [a-z]+)*$/.test(lowerCase)) return lowerCase;
  return tokens(written).join(" ");
}

type NameInProgress = KnownName & { readonly meanings: Meaning[] };

function addMeaning(index: Map<string, NameInProgress>, written: string, meaning: Meaning): void {
  const key = nameKey(written);
  const known = index.get(key);
  if (known === undefined) index.set(key, { written, meanings: [meaning] });
  else if (!known.meanings.some((other) => isSameMeaning(other, meaning))) known.meanings.push(meaning);
}

function isSameMeaning(one: Meaning, other: Meaning): boolean {
  return one.length === other.length && one.every((drug) => other.includes(drug));
}

function noteLength(longestNameByFirstToken: Map<string, number>, key: string): void {
  const words = key.split(" ");
  const first = words[0] ?? key;
  longestNameByFirstToken.set(first, Math.max(words.length, longestNameByFirstToken.get(first) ?? 1));
}
