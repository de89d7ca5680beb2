import type { DrugClass } from "../drug.ts";

/** Kinds of strong depressant, in the order in which they are told. */
export const strongKinds = [
  "benzodiazepine",
  "opioid",
  "z-drug",
  "barbiturate",
  "oxybate",
  "zuranolone",
  "phenibut",
] as const satisfies readonly DrugClass[];

export type StrongKind = (typeof strongKinds)[number];

const strong: ReadonlySet<DrugClass> = new Set(strongKinds);

export function isStrongKind(drugClass: DrugClass): drugClass is StrongKind {
  return strong.has(drugClass);
}
