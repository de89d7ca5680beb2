import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { suggest, type Suggestion } from "../../../../../../rules/recognise/index.ts";
import { useVocabulary } from "../../vocabulary/use-vocabulary.ts";

const none: readonly Suggestion[] = [];
/** Any letters will do: the first question builds the index. */
const anyLetters = "abc";

/**
 * Names that the typed words can become. Worked out behind the key that was pressed, so that typing never waits. The
 * index of all names is built when the box is first entered, before anything is typed.
 */
export function useSuggestions(typed: string) {
  const vocabulary = useVocabulary();
  const [isEntered, setEntered] = useState(false);
  useEffect(() => {
    if (!isEntered) return undefined;
    const timer = setTimeout(() => suggest(anyLetters, vocabulary));
    return () => clearTimeout(timer);
  }, [isEntered, vocabulary]);
  const settled = useDeferredValue(typed);
  const suggestions = useMemo(
    () => (settled.trim() === "" ? none : suggest(settled, vocabulary)),
    [settled, vocabulary],
  );
  return { suggestions: typed === "" ? none : suggestions, enter: () => setEntered(true) };
}
