import type { MedicineFacts } from "../facts.ts";

/** True when no table knows the entry and nobody has said what it is. */
export function isUnclassified({ recognition, notASedativeBy }: MedicineFacts): boolean {
  return recognition === "unrecognised" && notASedativeBy === undefined;
}

/** True when a person still has to say what the entry is, or which of several medicines. */
export function isUnsettled(medicine: MedicineFacts): boolean {
  return medicine.recognition === "needs-confirmation" || isUnclassified(medicine);
}
