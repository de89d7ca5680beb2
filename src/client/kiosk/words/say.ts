import type { english } from "./english/index.ts";

/** Id of a text in the catalogues. */
export type WordId = keyof typeof english;

/** The text in the language of the form; its values fill the places in braces. */
export type Say = (id: WordId, values?: Readonly<Record<string, string | number>>) => string;
