import { english } from "./english/index.ts";
import type { Say } from "./say.ts";
import { sayerOf } from "./sayer.ts";

/** What the form speaks: a language by its code ("en", "es"), how it runs, and its texts. */
export type Words = {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly say: Say;
};

/** They come with the form itself, so there is always a language to show. */
export const englishWords: Words = { language: "en", direction: "ltr", say: sayerOf("en", english) };
