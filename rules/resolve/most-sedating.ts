import type { Drug, DurationClass } from "../drug.ts";
import { isBenzodiazepine } from "../recognise/index.ts";
import { sedatingClasses } from "../sedating-classes.ts";

const durationRank: Readonly<Record<DurationClass, number>> = {
  long: 0,
  intermediate: 1,
  short: 2,
  "ultra-short": 3,
};

/** Most sedating first: by the order of the sedating classes, then the benzodiazepine that lasts longest, then by id. */
export function mostSedatingFirst(drugs: readonly Drug[]): readonly Drug[] {
  if (drugs.length < 2) return drugs;
  return [...new Set(drugs)].sort(
    (a, b) => rankOf(a) - rankOf(b) || hoursLasting(b) - hoursLasting(a) || (a.id < b.id ? -1 : 1),
  );
}

/** Lower sedates more; a benzodiazepine's duration class counts within its class. What does not sedate comes last. */
function rankOf(drug: Drug): number {
  const place = sedatingClasses.findIndex((sedating) => drug.classes.includes(sedating));
  if (place === -1) return sedatingClasses.length;
  // A quarter for each step of duration keeps every benzodiazepine before the next class.
  return isBenzodiazepine(drug) ? place + durationRank[drug.durationClass] / 4 : place;
}

/** Upper end of the longest published half-life, hours; 0 when none is known. */
function hoursLasting(drug: Drug): number {
  if (!isBenzodiazepine(drug)) return 0;
  return Math.max(drug.parentHalfLifeHours?.max ?? 0, drug.activeMetaboliteHalfLifeHours?.max ?? 0);
}
