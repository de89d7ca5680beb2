import { use } from "react";
import { coreVocabulary, type Vocabulary } from "../../../../../rules/recognise/index.ts";
import { VocabularyContext } from "./vocabulary-context.ts";

/** The names that medicines are read by. Brings the drug tables with it, so only what comes after the form may use it. */
export const useVocabulary = (): Vocabulary => use(VocabularyContext) ?? coreVocabulary();
