import type { Exposure, StrongDepressant, UsePattern } from "../facts.ts";
import type { Medicine } from "../intake.ts";
import type { Protocol } from "../protocol.ts";
import { isStrongKind, strongKinds, type StrongKind } from "./strong-kinds.ts";
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
      if (!exposure.medicine.classes.includes(kind)) continue;
      if (kind === "benzodiazepine" || countsNow(kind, exposure, protocol))
        (found ??= []).push({ kind, exposure });
    }
  }
  return found ?? none;
}

/** What decides whether a medicine counts: the same whether or not it is wholly weighed. */
type Use = Pick<Exposure, "medicine" | "pattern" | "isPrescribed">;

/** True when a medicine that is no benzodiazepine counts now as any kind of strong depressant. */
export function countsNowAsAny(use: Use, protocol: Protocol): boolean {
  for (const kind of use.medicine.classes) {
    if (isStrongKind(kind) && kind !== "benzodiazepine" && countsNow(kind, use, protocol)) return true;
  }
  return false;
}

/**
 * True when a medicine of the kind counts now (protocol section 3): within its window, at an unknown time, or taken
 * regularly. A Z-drug counts by its hours alone, regular or not.
 */
function countsNow(
  kind: Exclude<StrongKind, "benzodiazepine">,
  { medicine, pattern, isPrescribed }: Use,
  protocol: Protocol,
): boolean {
  const { answers, lastDose } = medicine;
  const hours = lastDose?.hoursBeforeStart;
  if (hours === undefined) return true;
  if (!isPrescribed && hours <= protocol.notPrescribedRecentHours) return true;
  if (kind === "z-drug") return hours < protocol.zDrugStrongHours;
  if (kind === "opioid" && answers.form === "patch") return true;
  return isTakenRegularly(pattern, answers) || hours <= depressantHours(kind, protocol);
}

/** A regular one with a dose missed is still being taken; one said to be stopped is judged by its hours. */
function isTakenRegularly(pattern: UsePattern, answers: Medicine): boolean {
  return pattern === "regular" || (pattern === "stopped-lately" && answers.pattern !== "stopped");
}
