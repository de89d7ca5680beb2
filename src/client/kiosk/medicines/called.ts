import type { Draft } from "../answers/draft.ts";
import type { Say } from "../words/say.ts";
import { nameAnswerOf } from "./adding/name-answer.ts";
import { entryOf } from "./list/entries.ts";
import { namesNow } from "./names/load-names.ts";
import { type NameReading, unreadName } from "./names/names.ts";

const mostLettersShown = 60;

export const shortened = (words: string): string =>
  words.length > mostLettersShown ? `${words.slice(0, mostLettersShown).trimEnd()}…` : words;

/** What is known of the name of a medicine by now. */
export function readingOf(draft: Draft, id: string): NameReading {
  const entry = entryOf(draft, id);
  return (entry && namesNow()?.read(entry.typed, entry.confirmedDrugIds)) ?? unreadName;
}

/** What a medicine is called in questions about it. */
export function called(draft: Draft, id: string, say: Say): string {
  if (nameAnswerOf(draft, id).by === "unknown") return say("medicine.name.unknown-name");
  return shortened(readingOf(draft, id).called ?? entryOf(draft, id)?.typed ?? "");
}
