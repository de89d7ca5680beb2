import type { Exposure, StrongDepressant } from "../facts.ts";
import type { Protocol } from "../protocol.ts";
import { strongKinds, type StrongKind } from "./strong-kinds.ts";
import { depressantHours } from "./windows.ts";

const none: readonly StrongDepressant[] = [];

/** Strong depressants that count now, one entry for each medicine and kind, in the order of the list. */
export function strongDepressantsOf(
  exposures: readonly Exposure[],
  protocol: Protocol,
): readonly StrongDepressant[] {
  let found: StrongDepressant[] | undefined;
  for (const exposure of exposures) {
    if (!exposure.isOnBoard) continue;
    for (const kind of strongKinds) {
      if (countsNow(exposure, kind, protocol)) (found ??= []).push({ kind, exposure });
    }
  }
  return found ?? none;
}

/**
 * True when the medicine is of the kind and counts now (protocol section 3): a benzodiazepine on board; any other within
 * its window, at an unknown time, or taken regularly. A Z-drug counts by its hours alone, regular or not.
 */
export function countsNow(
  exposure: Omit<Exposure, "isOnBoard"> & { readonly isOnBoard?: boolean },
  kind: StrongKind,
  protocol: Protocol,
): boolean {
  const { classes, answers, lastDose } = exposure.medicine;
  if (!classes.includes(kind)) return false;
  if (kind === "benzodiazepine") return exposure.isOnBoard === true;
  const hours = lastDose?.hoursBeforeStart;
  if (hours === undefined) return true;
  if (!exposure.isPrescribed && hours <= protocol.notPrescribedRecentHours) return true;
  if (kind === "z-drug") return hours < protocol.zDrugStrongHours;
  if (kind === "opioid" && answers.form === "patch") return true;
  return isTakenRegularly(exposure) || hours <= depressantHours(kind, protocol);
}

/** A regular one with a dose missed is still being taken; one said to be stopped is judged by its hours. */
function isTakenRegularly({ pattern, medicine }: Pick<Exposure, "pattern" | "medicine">): boolean {
  return pattern === "regular" || (pattern === "stopped-lately" && medicine.answers.pattern !== "stopped");
}
