import type { Draft } from "../../answers/draft.ts";
import { entryOf, withoutEntry } from "../list/entries.ts";
import { idAfter } from "../list/slot.ts";
import { mostLetters, mostMedicines } from "../limits.ts";
import { pasteName, typeName } from "./name-answer.ts";

export type Pasted =
  /** The first medicine in the box, the others listed after it. `ids` are theirs, in order. */
  | { readonly draft: Draft; readonly ids: readonly string[] }
  /** More medicines than the list has room for; nothing was listed. */
  | { readonly found: number; readonly room: number };

/** Lists what a pasted text reads as, from this medicine on. Undefined: it is one medicine, or a part is too long. */
export function listPasted(draft: Draft, id: string, names: readonly string[]): Pasted | undefined {
  const [first, ...others] = names;
  if (first === undefined || others.length === 0 || names.some(({ length }) => length > mostLetters))
    return undefined;
  const listed = draft.medications.entries.length - (entryOf(draft, id) === undefined ? 0 : 1);
  const room = mostMedicines - listed;
  if (names.length > room) return { found: names.length, room };
  const ids = [id];
  let next = typeName(draft, id, first);
  for (const typed of others) {
    const added = idAfter([...next.medications.entries.map((entry) => entry.id), id]);
    ids.push(added);
    next = pasteName(next, added, typed);
  }
  return { draft: next, ids };
}

/** The pasted text as one medicine after all. */
export function asOneMedicine(draft: Draft, ids: readonly string[], text: string): Draft {
  const [id, ...others] = ids;
  const rest = others.reduce(withoutEntry, draft);
  return id === undefined ? draft : typeName(rest, id, text);
}
