import { createContext } from "react";
import type { Vocabulary } from "../../../../../rules/recognise/index.ts";

/** The names that medicines of this form are read by; undefined: the tables that ship with the rules, and no register. */
export const VocabularyContext = createContext<Vocabulary | undefined>(undefined);

/** True when registers are imported, or may be, and could not be loaded here. */
export const AreRegistersMissingContext = createContext(false);
