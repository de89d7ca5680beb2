import type { Drug } from "../../drug.ts";
import { firstWordOf, nameKey, wordCountOf } from "../names/name-key.ts";
import type { KnownName, Meaning, Vocabulary } from "./vocabulary.ts";

/** The names of these drugs, ready for lookup; a name that several of them have means each. */
export function vocabularyOf(version: string, drugs: readonly Drug[]): Vocabulary {
  const names = new Map<string, KnownName>();
  const wholeEntryNames = new Map<string, KnownName>();
  const longestNameByFirstToken = new Map<string, number>();

  for (const drug of drugs) {
    const own: Meaning = [drug];
    const ordinary = drug.onlyAsWholeEntry ?? [];
    const wholeEntryKeys = new Set(ordinary.map(nameKey));
    for (const written of ordinary) addMeaning(wholeEntryNames, nameKey(written), written, own);
    for (const written of namesOf(drug)) {
      const key = nameKey(written);
      if (wholeEntryKeys.has(key)) continue;
      addMeaning(names, key, written, own);
      noteLength(longestNameByFirstToken, key);
    }
  }
  const drugsById = new Map(drugs.map((drug) => [drug.id, drug]));
  return { version, names, wholeEntryNames, longestNameByFirstToken, drugsById };
}

/** A combination is named in either order: "amitriptyline/chlordiazepoxide" is the same product. */
function namesOf(drug: Drug): readonly string[] {
  const written = [drug.name, ...drug.spellings, ...drug.brands];
  const turned = written.filter(isCombination).map((name) => name.split(" + ").toReversed().join(" "));
  return [...written, ...turned];
}

const isCombination = (name: string): boolean => name.includes(" + ");

function addMeaning(index: Map<string, KnownName>, key: string, written: string, own: Meaning): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, { written, meanings: [own] });
  else if (!known.meanings.includes(own))
    index.set(key, { written: known.written, meanings: [...known.meanings, own] });
}

function noteLength(longestNameByFirstToken: Map<string, number>, key: string): void {
  const first = firstWordOf(key);
  const longest = longestNameByFirstToken.get(first) ?? 0;
  longestNameByFirstToken.set(first, Math.max(longest, wordCountOf(key)));
}
