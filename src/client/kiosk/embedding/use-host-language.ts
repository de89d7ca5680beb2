import { useEffect } from "react";
import { startLanguage } from "../words/start-language.ts";
import { useWords } from "../words/use-words.ts";
import type { HostLink } from "./connect-host.ts";

/** Follows the language that the page around the frame asks for. One that the form does not have changes nothing. */
export function useHostLanguage({ listenForLanguage }: HostLink): void {
  const { language, languages, setLanguage } = useWords();

  useEffect(
    () =>
      listenForLanguage((tag) => {
        const codes = languages.map(({ code }) => code);
        const next = startLanguage(`?lang=${tag}`, [language], codes);
        if (next !== language) setLanguage(next);
      }),
    [listenForLanguage, language, languages, setLanguage],
  );
}
