import type { DrugClass } from "../drug.ts";
import type { StrongDepressant } from "../facts.ts";
import { joinWords } from "./words.ts";

const kindInWords: Partial<Readonly<Record<DrugClass, string>>> = {
  "z-drug": "Z-drug",
  oxybate: "sodium oxybate",
};

/** "oxycodone (opioid) and diazepam (benzodiazepine)"; each once. */
export function namesWithKinds(strong: readonly StrongDepressant[]): string {
  const names = strong.map(
    ({ kind, exposure }) => `${exposure.medicine.name} (${kindInWords[kind] ?? kind})`,
  );
  return joinWords([...new Set(names)]);
}
