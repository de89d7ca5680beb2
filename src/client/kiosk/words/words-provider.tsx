import { useMemo, type ReactNode } from "react";
import { languageName } from "./language-name.ts";
import { languageCodes, loadWords, type LoadWords } from "./load-words.ts";
import { useLanguage } from "./use-language.ts";
import { WordsContext } from "./use-words.ts";

const languages = languageCodes.map((code) => ({ code, name: languageName(code) }));

type Props = {
  /** Code of the language to begin in, as `startLanguage` finds it. */
  readonly start: string;
  readonly load?: LoadWords;
  readonly children: ReactNode;
};

/** Gives everything inside its words. A switch of language renders anew and keeps all state. */
export function WordsProvider({ start, load = loadWords, children }: Props) {
  const { words, setLanguage, notLoaded } = useLanguage(start, load);

  const inUse = useMemo(() => {
    if (words === undefined) return undefined;
    const missing = languages.find(({ code }) => code === notLoaded);
    return { say: words.say, language: words.language, languages, setLanguage, notLoaded: missing };
  }, [words, setLanguage, notLoaded]);

  if (inUse === undefined) return null;
  return <WordsContext value={inUse}>{children}</WordsContext>;
}
