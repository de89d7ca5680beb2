import { usedFor as texts } from "./english/used-for.ts";
import type { WordId } from "./say.ts";

/** Id of the text for a purpose of the medicine tables; undefined when there is none, and then nothing is said. */
export function usedForId(purpose: string | undefined): WordId | undefined {
  if (purpose === undefined) return undefined;
  const slug = purpose
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const id = `used-for.${slug}`;
  return isTextId(id) ? id : undefined;
}

const isTextId = (id: string): id is keyof typeof texts => Object.hasOwn(texts, id);
