import type { Draft } from "../../answers/draft.ts";
import { mostMedicines } from "../limits.ts";

/** Id of the medicine that would be added next; undefined when the list is full. */
export function nextId({ medications: { entries } }: Draft): string | undefined {
  return entries.length < mostMedicines ? idAfter(entries.map(({ id }) => id)) : undefined;
}

/** "m4" after "m1" and "m3": never one that is in the list. */
export function idAfter(ids: readonly string[]): string {
  return `m${Math.max(0, ...ids.map((id) => Number(id.slice(1)))) + 1}`;
}
