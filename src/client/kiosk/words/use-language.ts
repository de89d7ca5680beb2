import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { LoadWords } from "./load-words.ts";
import { englishWords, type Words } from "./words.ts";

/** How long the first question waits for its own language before it is asked in English. */
const longestWaitMs = 2_000;

/** The words in use; undefined for the moment in which those of the first language are fetched. */
export function useLanguage(start: string, load: LoadWords) {
  const isEnglish = start === englishWords.language;
  const [words, setWords] = useState<Words | undefined>(isEnglish ? englishWords : undefined);
  const [notLoaded, setNotLoaded] = useState<string>();
  const wanted = useRef(start);

  const show = useCallback(
    async (code: string) => {
      const loaded = await load(code);
      if (wanted.current !== code) return;
      setNotLoaded(loaded === undefined ? code : undefined);
      setWords((present) => loaded ?? present ?? englishWords);
    },
    [load],
  );

  const setLanguage = useCallback(
    (code: string) => {
      wanted.current = code;
      setNotLoaded(undefined);
      void show(code);
    },
    [show],
  );

  useEffect(() => {
    if (isEnglish) return;
    void show(start);
    const waited = setTimeout(() => setWords((present) => present ?? englishWords), longestWaitMs);
    return () => clearTimeout(waited);
  }, [isEnglish, start, show]);

  useLayoutEffect(() => {
    if (words === undefined) return;
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  }, [words]);

  return { words, notLoaded, setLanguage };
}
