import type { Answer } from "../intake.ts";

/** "the list is said not to be complete"; undefined when it is said to be, or nobody asked. */
export function incompleteInWords(isComplete: Answer | undefined): string | undefined {
  if (isComplete === "no") return "the list is said not to be complete";
  return isComplete === "not-sure" ? "not sure that the list is complete" : undefined;
}
