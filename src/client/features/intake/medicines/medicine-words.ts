import { displayName, type Drug, isBenzodiazepine } from "../../../../../rules/recognise/index.ts";
import { type MedicineKind, namesOf } from "./medicine-kind.ts";

/** What a typed name is taken for, in one line: "ALPRAZolam, benzodiazepine". */
export function nameInWords(kind: MedicineKind): string {
  if (kind.state === "unrecognised") return "Not recognised; it will be kept as typed";
  if (kind.state === "needs-confirmation") return `May be ${namesOf(kind)}; to be confirmed`;
  return `${namesOf(kind)}, ${describedAs(kind)}`;
}

/** "benzodiazepine, intermediate-acting", "antidepressant". */
export function describedAs({ drugs }: MedicineKind): string {
  return [...new Set(drugs.map(describeDrug))].join("; ");
}

/** "benzodiazepine, intermediate-acting". */
export function describeDrug(drug: Drug): string {
  return isBenzodiazepine(drug) ? `${drug.describedAs}, ${drug.durationClass}-acting` : drug.describedAs;
}

/** What it is used for; what it is as well, where no mark beside it says so already. */
export function usedFor(drug: Drug): string {
  const saysNoMore = drug.usedFor !== undefined || drug.describedAs === "benzodiazepine";
  const isMarked = drug.classes.includes("benzodiazepine") && saysNoMore;
  return [isMarked ? undefined : drug.describedAs, drug.usedFor].filter(Boolean).join(" · ");
}

/** "clonazePAM (Klonopin; seizures, panic)": enough to tell it from a name that looks like it. */
export function tellApart(drug: Drug, brand = drug.brands[0]): string {
  const more = [brand, drug.usedFor ?? drug.describedAs].filter(Boolean).join("; ");
  return `${displayName(drug)} (${more})`;
}

/** Words of a list of choices: "A, B or C". */
export function joinOr(words: readonly string[]): string {
  return [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(" or ");
}
