import type { Say, WordId } from "../../words/say.ts";

/** A medicine that questions are about: its id, and what it is called in them. */
export type MedicineAsked = { readonly id: string; readonly name: (say: Say) => string };

/** A text with the name of the medicine in it. */
export const naming =
  (text: WordId, { name }: MedicineAsked) =>
  (say: Say): string =>
    say(text, { name: name(say) });
