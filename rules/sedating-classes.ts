import type { DrugClass } from "./drug.ts";

/** Classes that sedate, strongest beside ketamine first. A name that can mean several drugs is judged as the first. */
export const sedatingClasses = [
  "benzodiazepine",
  "opioid",
  "barbiturate",
  "oxybate",
  "zuranolone",
  "phenibut",
  "z-drug",
  "gabapentinoid",
  "muscle-relaxant",
  "sedating-antihistamine",
  "antipsychotic",
  "sedating-bedtime-medicine",
  "orexin-antagonist",
  "cannabis",
] as const satisfies readonly DrugClass[];

const sedating: ReadonlySet<DrugClass> = new Set(sedatingClasses);

/** True when any of the classes sedates. */
export function isSedating(classes: readonly DrugClass[]): boolean {
  for (const each of classes) if (sedating.has(each)) return true;
  return false;
}
