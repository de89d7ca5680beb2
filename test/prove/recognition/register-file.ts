import { readFileSync } from "node:fs";
import { benzodiazepines } from "../../../rules/data/benzodiazepines.ts";
import { nameKey } from "../../../rules/recognise/names/name-key.ts";

/** A name of a register with every active substance that stands behind it in any of its rows. */
export type RegisterName = { readonly name: string; readonly substances: readonly string[] };

/**
 * The names of a plain table with the columns `name` and `substances`, read without the importer that is being judged.
 * Throws when a column is missing.
 */
export function readRegisterFile(path: string): readonly RegisterName[] {
  const [head = "", ...lines] = readFileSync(path, "utf8").split(/\r?\n/u);
  const columns = head.split("\t");
  const nameAt = columns.indexOf("name");
  const substancesAt = columns.indexOf("substances");
  if (nameAt < 0 || substancesAt < 0) throw new Error(`${path} has no columns name and substances.`);
  const byName = new Map<string, Set<string>>();
  for (const line of lines) {
    const cells = line.split("\t");
    const name = cells[nameAt] ?? "";
    if (name === "") continue;
    const substances = byName.get(name) ?? new Set<string>();
    for (const substance of (cells[substancesAt] ?? "").split(";")) substances.add(substance.trim());
    byName.set(name, substances);
  }
  return [...byName].map(([name, substances]) => ({ name, substances: [...substances] }));
}

/** Whether a substance is a benzodiazepine, by whole words of the table's nonproprietary names alone. */
export function holdsBenzodiazepine({ substances }: RegisterName): boolean {
  return substances.some((substance) => containsAny(substance, nonproprietary()));
}

/** Whether a nonproprietary name, spelling or brand of the table stands in the register's name, in whole words. */
export function holdsListedName({ name }: RegisterName): boolean {
  return containsAny(name, listed());
}

const nonproprietary = once(() =>
  benzodiazepines.flatMap(({ name, spellings }) => [...name.split(" + "), ...spellings]),
);
const listed = once(() =>
  benzodiazepines.flatMap(({ name, spellings, brands }) => [name, ...spellings, ...brands]),
);

/** By rows of this class only: a combination's other half, such as amitriptyline, is no benzodiazepine. */
const otherHalves = new Set(
  benzodiazepines
    .filter(({ name }) => name.includes(" + "))
    .flatMap(({ name }) => name.split(" + "))
    .filter((part) => benzodiazepines.every(({ name }) => name !== part)),
);

function once(names: () => readonly string[]): () => ReadonlySet<string> {
  let keys: ReadonlySet<string> | undefined;
  return () =>
    (keys ??= new Set(
      names()
        .filter((name) => !otherHalves.has(name))
        .map(nameKey),
    ));
}

const longestName = 5;

function containsAny(text: string, keys: ReadonlySet<string>): boolean {
  const words = nameKey(text).split(" ");
  return words.some((_, from) =>
    Array.from({ length: longestName }, (__, more) => words.slice(from, from + more + 1).join(" ")).some(
      (part) => keys.has(part),
    ),
  );
}
