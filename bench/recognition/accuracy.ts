import type { Misspelled } from "../../test/prove/recognition/misspelled-names.ts";
import type { Searcher } from "./searcher.ts";

/** Shares from 0 to 1 of misspellings for which the drug meant came first, or among the first three drugs. */
export type Accuracy = { readonly asked: number; readonly first: number; readonly amongThree: number };

const mostNames = 60;
const mostDrugs = 3;

/**
 * Each searcher's names are turned into drugs, each drug once, before the first three are taken: a list of names that
 * holds one drug many times is not held against anyone.
 */
export function accuracyOf(
  { search }: Searcher,
  misspelled: readonly Misspelled[],
  drugIdsAt: readonly (readonly string[])[],
): Accuracy {
  let first = 0;
  let amongThree = 0;
  for (const { typed, drugIds } of misspelled) {
    const drugs = [...new Set(search(typed, mostNames).map((at) => drugIdsAt[at] ?? []))];
    const ranked = eachDrugOnce(drugs).slice(0, mostDrugs);
    const place = ranked.findIndex((ids) => ids.some((id) => drugIds.has(id)));
    if (place === 0) first += 1;
    if (place >= 0) amongThree += 1;
  }
  const asked = misspelled.length;
  return { asked, first: first / asked, amongThree: amongThree / asked };
}

function eachDrugOnce(ranked: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return ranked.filter((ids) => {
    const key = ids.join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
