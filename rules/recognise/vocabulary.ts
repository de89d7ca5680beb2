import type { Drug } from "../drug.ts";
import { benzodiazepines } from "../data/benzodiazepines.ts";
import { commonMedicines } from "../data/common-medicines.ts";
import { depressants } from "../data/depressants.ts";
import { interactions } from "../data/interactions.ts";
import { tokens } from "./tokens.ts";

/** Every name of the tables, ready for lookup. A key is the name's tokens joined by single spaces. */
export type Vocabulary = {
  /** Names that may stand anywhere in a text, with every drug the name can mean. */
  readonly names: ReadonlyMap<string, readonly Drug[]>;
  /** Ordinary or very short words: a name only when they are the whole entry. */
  readonly wholeEntryNames: ReadonlyMap<string, readonly Drug[]>;
  /** By first token: how many tokens the longest name starting with it has, 1 or more. */
  readonly longestNameByFirstToken: ReadonlyMap<string, number>;
  readonly drugsById: ReadonlyMap<string, Drug>;
};

let built: Vocabulary | undefined;

/** The index over all tables; built at the first call and kept. */
export function vocabulary(): Vocabulary {
  built ??= build([...benzodiazepines, ...depressants, ...interactions, ...commonMedicines]);
  return built;
}

function build(drugs: readonly Drug[]): Vocabulary {
  const names = new Map<string, Drug[]>();
  const wholeEntryNames = new Map<string, Drug[]>();
  const longestNameByFirstToken = new Map<string, number>();

  for (const drug of drugs) {
    const wholeEntryKeys = new Set((drug.onlyAsWholeEntry ?? []).map(keyOf));
    for (const key of wholeEntryKeys) add(wholeEntryNames, key, drug);
    for (const key of namesOf(drug).map(keyOf)) {
      if (wholeEntryKeys.has(key)) continue;
      add(names, key, drug);
      const words = key.split(" ");
      const first = words[0] ?? key;
      longestNameByFirstToken.set(first, Math.max(words.length, longestNameByFirstToken.get(first) ?? 1));
    }
  }
  const drugsById = new Map(drugs.map((drug) => [drug.id, drug]));
  return { names, wholeEntryNames, longestNameByFirstToken, drugsById };
}

/** A combination is named in either order: "amitriptyline/chlordiazepoxide" is the same product. */
function namesOf(drug: Drug): readonly string[] {
  const written = [drug.name, ...drug.spellings, ...drug.brands];
  const turned = written
    .filter((name) => name.includes(" + "))
    .map((name) => name.split(" + ").toReversed().join(" "));
  return [...written, ...turned];
}

function keyOf(name: string): string {
  return tokens(name).join(" ");
}

function add(index: Map<string, Drug[]>, key: string, drug: Drug): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [drug]);
  else if (!known.includes(drug)) known.push(drug);
}
