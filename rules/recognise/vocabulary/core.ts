import type { Drug } from "../../drug.ts";
import { benzodiazepines } from "../../data/benzodiazepines.ts";
import { commonMedicines } from "../../data/common-medicines.ts";
import { depressants } from "../../data/depressants.ts";
import { interactions } from "../../data/interactions.ts";
import { firstWordOf, nameKey, wordCountOf } from "../names/name-key.ts";
import type { KnownName, Meaning, Vocabulary } from "./vocabulary.ts";

const nothing: readonly never[] = [];
let built: Vocabulary | undefined;

/** The vocabulary of the tables that ship with the rules; built at the first call and kept. */
export function coreVocabulary(): Vocabulary {
  built ??= build([...benzodiazepines, ...depressants, ...interactions, ...commonMedicines]);
  return built;
}

function build(drugs: readonly Drug[]): Vocabulary {
  const names = new Map<string, KnownName>();
  const wholeEntryNames = new Map<string, KnownName>();
  const longestNameByFirstToken = new Map<string, number>();

  for (const drug of drugs) {
    const meanings = [[drug]];
    const ordinary = drug.onlyAsWholeEntry ?? nothing;
    const wholeEntryKeys = new Set(ordinary.map(nameKey));
    for (const written of ordinary) addMeaning(wholeEntryNames, nameKey(written), written, meanings);
    for (const written of namesOf(drug)) {
      const key = nameKey(written);
      if (wholeEntryKeys.has(key)) continue;
      addMeaning(names, key, written, meanings);
      noteLength(longestNameByFirstToken, key);
    }
  }
  const drugsById = new Map(drugs.map((drug) => [drug.id, drug]));
  return { version: "core", names, wholeEntryNames, longestNameByFirstToken, drugsById };
}

/** A combination is named in either order: "amitriptyline/chlordiazepoxide" is the same product. */
function namesOf(drug: Drug): readonly string[] {
  const written = [drug.name, ...drug.spellings, ...drug.brands];
  if (!written.some(isCombination)) return written;
  const turned = written.filter(isCombination).map((name) => name.split(" + ").toReversed().join(" "));
  return [...written, ...turned];
}

const isCombination = (name: string): boolean => name.includes(" + ");

/** The names of a drug share its one meaning, until a name can mean several. */
function addMeaning(
  index: Map<string, KnownName>,
  key: string,
  written: string,
  meanings: readonly Meaning[],
): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, { written, meanings });
  else if (!known.meanings.includes(meanings[0] ?? nothing))
    index.set(key, { written: known.written, meanings: [...known.meanings, ...meanings] });
}

function noteLength(longestNameByFirstToken: Map<string, number>, key: string): void {
  const words = wordCountOf(key);
  const first = firstWordOf(key);
  if (words > (longestNameByFirstToken.get(first) ?? 0)) longestNameByFirstToken.set(first, words);
}
