import { drugsOfName, type KnownName } from "../vocabulary/vocabulary.ts";

/** The ids of all drugs that a name can stand for, as one text: two names of the same drugs offer the same choice. */
export function idsOfDrugs(name: KnownName): string {
  const drugs = drugsOfName(name);
  return drugs.length === 1 ? (drugs[0]?.id ?? "") : drugs.map(({ id }) => id).join(" ");
}
