import type { Draft } from "../../answers/draft.ts";
import { placeIn, type Place } from "../../answers/place.ts";
import { choicePage } from "../kinds/choice.tsx";
import { wordsPage } from "../kinds/words-page.tsx";
import type { Page } from "../page.ts";

const place = placeIn("history", "allergies");

const inWords: Place<string> = {
  read: (draft) => place.read(draft)?.inWords,
  write: (draft, value) =>
    place.write(draft, { state: "listed", ...(value !== undefined && { inWords: value }) }),
};

const allergies = choicePage({
  id: "health.allergies",
  part: "health",
  ask: "health.allergies",
  hint: "health.allergies-hint",
  options: [
    { value: "listed", label: "form.yes" },
    { value: "none-known", label: "health.allergies-none" },
  ],
  read: (draft) => place.read(draft)?.state,
  write: (draft, state) => place.write(draft, state && { state }),
});

const whichAllergies = wordsPage({
  ...inWords,
  id: "health.allergies-words",
  part: "health",
  ask: "health.allergies-words",
});

/** Allergies of any kind, in the patient's words. */
export const allergyPages = (draft: Draft): readonly Page[] =>
  place.read(draft)?.state === "listed" ? [allergies, whichAllergies] : [allergies];
