import type { Place } from "../../answers/place.ts";
import { type Entry, entryOf, withEntry } from "../list/entries.ts";

/** Where an answer about one medicine stands. Nothing is written about a medicine that has left the list. */
export function entryPlace<Key extends Exclude<keyof Entry, "id" | "typed">>(
  id: string,
  key: Key,
): Place<NonNullable<Entry[Key]>> {
  return {
    read: (draft) => entryOf(draft, id)?.[key] ?? undefined,
    write: (draft, value) => {
      const entry = entryOf(draft, id);
      if (entry === undefined) return draft;
      const { [key]: _before, ...rest } = entry;
      return withEntry(draft, (value === undefined ? rest : { ...rest, [key]: value }) as Entry);
    },
  };
}
