import { benzodiazepines } from "../../../rules/data/benzodiazepines.ts";
import type { Benzodiazepine, Drug, DrugClass } from "../../../rules/drug.ts";

/** A row of the benzodiazepine table. */
export function benzodiazepine(id: string): Benzodiazepine {
  const row = benzodiazepines.find((drug) => drug.id === id);
  if (row === undefined) throw new Error(`no benzodiazepine row ${id}`);
  return row;
}

/** A medicine of the classes, with nothing else known about it. */
export function drug(name: string, ...classes: readonly DrugClass[]): Drug {
  return {
    id: name.replaceAll(" ", "-"),
    name,
    classes,
    describedAs: classes.join(" and "),
    spellings: [],
    brands: [],
    sources: [],
    confidence: "unverified",
  };
}
