import type { Say, WordId } from "../words/say.ts";

/** A text by its id, or one that needs values: `(say) => say("medicine.last-dose", { name })`. */
export type Wording = WordId | ((say: Say) => string);

/** The text in the language of the form. */
export const inLanguage = (wording: Wording, say: Say): string =>
  typeof wording === "string" ? say(wording) : wording(say);
