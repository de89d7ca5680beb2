import { isBenzodiazepine } from "../../../../../rules/recognise/index.ts";
import { type MedicineKind, namesOf } from "./medicine-kind.ts";

/** What a typed name is taken for, in one line: "ALPRAZolam, benzodiazepine". */
export function nameInWords(kind: MedicineKind): string {
  if (kind.state === "unrecognised") return "Not recognised; it will be kept as typed";
  if (kind.state === "needs-confirmation") return `May be ${namesOf(kind)}; to be confirmed`;
  return `${namesOf(kind)}, ${describedAs(kind)}`;
}

/** "benzodiazepine, intermediate", "antidepressant". */
export function describedAs({ drugs }: MedicineKind): string {
  const words = drugs.map((drug) =>
    isBenzodiazepine(drug) ? `${drug.describedAs}, ${drug.durationClass}-acting` : drug.describedAs,
  );
  return [...new Set(words)].join("; ");
}
