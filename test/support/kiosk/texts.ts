import { catalogue } from "../../../src/client/kiosk/words/languages/es.ts";
import { english } from "../../../src/client/kiosk/words/english/index.ts";
import type { WordId } from "../../../src/client/kiosk/words/say.ts";
import { textsOf } from "../../../src/client/kiosk/words/texts-of.ts";

export type Language = "en" | "es";

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: english,
  es: textsOf(catalogue, english),
};

/** A text of the form as its catalogue has it, with its places in braces. */
export const textIn = (language: Language, id: WordId): string => texts[language][id] ?? english[id];

/** Whether these words are this text, with something in its one place: "How do you take {name}?". */
export function isSaidBy(language: Language, id: WordId, words: string): boolean {
  const [before = "", after] = textIn(language, id).split(/\{\w+\}/);
  return after === undefined ? words === before : words.startsWith(before) && words.endsWith(after);
}
