import { wordsOf } from "./plain-sentences.ts";

/** Below this a level says nothing: one long word is a whole page of long words. */
const fewestWords = 20;

/**
 * Texts that are read together, as far as they are long enough to have a reading level: those whose ids begin alike, as
 * "medicine.name.ask" and "medicine.name.hint", or go on from another's, as "you.name" and "you.name-missing". What a medicine
 * is used for is no page: one of these stands beside a name.
 */
export function pagesOfTexts(
  texts: Readonly<Record<string, string>>,
): readonly { readonly page: string; readonly texts: readonly string[] }[] {
  const ids = Object.keys(texts)
    .filter((id) => !id.startsWith("used-for."))
    .toSorted((one, other) => one.length - other.length);
  const pageOf = (id: string) => {
    const start = id.split(".").slice(0, 2).join(".");
    return ids.find((shorter) => start.startsWith(`${shorter}-`)) ?? start;
  };
  const byPage = Object.groupBy(ids, pageOf);
  return Object.entries(byPage)
    .map(([page, itsIds = []]) => ({ page, texts: itsIds.map((id) => texts[id] ?? "") }))
    .filter((page) => wordsOf(page.texts.join(" ")).length >= fewestWords);
}
