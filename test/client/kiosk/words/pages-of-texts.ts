import { wordsOf } from "./plain-sentences.ts";

/** Below this a level says nothing: one long word is a whole page of long words. */
const fewestWords = 20;

/**
 * Texts that are read together, those whose ids begin alike, as "you.birth-date.ask" and "you.birth-date.hint", as far as they
 * are long enough to have a reading level.
 */
export function pagesOfTexts(
  texts: Readonly<Record<string, string>>,
): readonly { readonly page: string; readonly texts: readonly string[] }[] {
  const byPage = Object.groupBy(Object.entries(texts), ([id]) => id.split(".").slice(0, 2).join("."));
  return Object.entries(byPage)
    .map(([page, entries = []]) => ({ page, texts: entries.map(([, text]) => text) }))
    .filter((page) => wordsOf(page.texts.join(" ")).length >= fewestWords);
}
