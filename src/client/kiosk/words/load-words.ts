import type { Catalogue } from "./catalogue.ts";
import { english } from "./english/index.ts";
import { sayerOf } from "./sayer.ts";
import { textsOf } from "./texts-of.ts";
import { englishWords, type Words } from "./words.ts";

/** Every file in the folder is a language, and a chunk of its own. */
const catalogues = import.meta.glob<Catalogue>("./languages/*.ts", { import: "catalogue" });
const codeOf = (path: string) => path.replace(/^.*\/|\.ts$/g, "");

/** Codes of the languages there are, English first. */
export const languageCodes: readonly string[] = ["en", ...Object.keys(catalogues).map(codeOf)];

export type LoadWords = (language: string) => Promise<Words | undefined>;

/** The words of a language; undefined when there are none or they cannot be fetched now, as when the network is away. */
export const loadWords: LoadWords = async (language) => {
  if (language === englishWords.language) return englishWords;
  try {
    const catalogue = await catalogues[`./languages/${language}.ts`]?.();
    if (catalogue === undefined) return undefined;
    const { direction, writtenAs } = catalogue;
    return { language, direction, say: sayerOf(language, textsOf(catalogue, english), writtenAs) };
  } catch {
    return undefined;
  }
};
