import { createContext, useContext } from "react";
import type { Say } from "./say.ts";
import { englishWords } from "./words.ts";

/** A language the form can be read in: its code, and what it calls itself. */
export type Language = { readonly code: string; readonly name: string };

export type WordsInUse = {
  readonly say: Say;
  /** Code of the language that is shown, as a statement carries it. */
  readonly language: string;
  readonly languages: readonly Language[];
  /** Shows another language once it is loaded; until then, and when it cannot be, this one stays. */
  readonly setLanguage: (code: string) => void;
  /** The language that was asked for last and could not be loaded. */
  readonly notLoaded: Language | undefined;
};

export const WordsContext = createContext<WordsInUse>({
  say: englishWords.say,
  language: englishWords.language,
  languages: [],
  setLanguage: () => undefined,
  notLoaded: undefined,
});

/** The texts of the form in the language that is chosen. */
export const useWords = (): WordsInUse => useContext(WordsContext);
