import type { Benzodiazepine, Drug } from "../drug.ts";
import { coreVocabulary } from "./vocabulary/core.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** The drug with this id; undefined when the vocabulary has none. */
export function drugById(id: string, vocabulary: Vocabulary = coreVocabulary()): Drug | undefined {
  return vocabulary.drugsById.get(id);
}

/** Whether the drug is, or contains, a benzodiazepine, and so carries a benzodiazepine's facts. */
export function isBenzodiazepine(drug: Drug): drug is Benzodiazepine {
  return drug.classes.includes("benzodiazepine") && "durationClass" in drug;
}

/** Whether the tables say what the drug is; false for a substance that only an imported register names. */
export function isClassified({ classes }: Drug): boolean {
  return !classes.includes("not-classified");
}

/** The generic name as it is shown: in mixed-case lettering where a look-alike name has one, else in lower case. */
export function displayName(drug: Drug): string {
  return drug.tallMan ?? drug.name;
}
