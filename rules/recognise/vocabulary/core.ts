import { benzodiazepines } from "../../data/benzodiazepines.ts";
import { commonMedicines } from "../../data/common-medicines.ts";
import { depressants } from "../../data/depressants.ts";
import { interactions } from "../../data/interactions.ts";
import { vocabularyOf } from "./vocabulary-of.ts";
import type { Vocabulary } from "./vocabulary.ts";

let built: Vocabulary | undefined;

/** The vocabulary of the tables that ship with the rules; built at the first call and kept. */
export function coreVocabulary(): Vocabulary {
  built ??= vocabularyOf("core", [...benzodiazepines, ...depressants, ...interactions, ...commonMedicines]);
  return built;
}
