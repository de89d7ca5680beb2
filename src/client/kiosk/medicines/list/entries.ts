import type { Draft } from "../../answers/draft.ts";
import { enter } from "../../answers/entered.ts";
import { pageOf } from "../medicine-page-id.ts";
import { listPageIds, settleList } from "./list-answer.ts";

/** One medicine of the statement. */
export type Entry = Draft["medications"]["entries"][number];

export const entryOf = (draft: Draft, id: string): Entry | undefined =>
  draft.medications.entries.find((entry) => entry.id === id);

/** Writes an entry in its place, or as the last one. What was said about the list as a whole gives way to it. */
export function withEntry(draft: Draft, entry: Entry): Draft {
  const { entries } = draft.medications;
  const isListed = entries.some(({ id }) => id === entry.id);
  const next = isListed ? entries.map((each) => (each.id === entry.id ? entry : each)) : [...entries, entry];
  return withEntries(isListed ? draft : asTyping(draft), next);
}

/** Puts an entry back where it stood, or at the end when others have left the list since. */
export function withEntryAt(draft: Draft, entry: Entry, place: number): Draft {
  return withEntries(asTyping(draft), draft.medications.entries.toSpliced(place, 0, entry));
}

/** Takes a medicine out, with all that was put on its pages. An emptied list says nothing: it is not a "none". */
export function withoutEntry(draft: Draft, id: string): Draft {
  const entered = Object.entries(draft.entered).filter(([page]) => !page.startsWith(pageOf(id, "")));
  const rest = draft.medications.entries.filter((entry) => entry.id !== id);
  return withEntries({ ...draft, entered: Object.fromEntries(entered) }, rest);
}

function withEntries(draft: Draft, entries: readonly Entry[]): Draft {
  return settleList({ ...draft, medications: { ...draft.medications, entries: [...entries] } });
}

/** Who lists a medicine takes something: no earlier answer is left to come back when the list is emptied. */
function asTyping(draft: Draft): Draft {
  return enter(enter(draft, listPageIds.taken, ["typing"]), listPageIds.none, undefined);
}
