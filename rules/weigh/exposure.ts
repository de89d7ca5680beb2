import type { Exposure, Facts, MedicineFacts, UsePattern } from "../facts.ts";
import type { Medicine } from "../intake.ts";
import type { Protocol } from "../protocol.ts";
import { durationOf } from "./duration.ts";
import { hasPlanOnRecord, isMissedOrCut } from "./prescribers-plan.ts";
import { countsNowAsAny } from "./strong-depressants.ts";
import { isStrongKind } from "./strong-kinds.ts";
import { supplyTrust } from "./supply.ts";
import { usePattern } from "./use-pattern.ts";
import { depressantHours, gapHoursOf, recentHoursOf } from "./windows.ts";

const noReasons: readonly string[] = [];

/** Weighs one medicine: a benzodiazepine by its class, any other by the window of its kind. */
export function weighMedicine(medicine: MedicineFacts, facts: Facts, protocol: Protocol): Exposure {
  return medicine.classes.includes("benzodiazepine")
    ? weighBenzodiazepine(medicine, facts, protocol)
    : weighOther(medicine, protocol);
}

function weighBenzodiazepine(medicine: MedicineFacts, facts: Facts, protocol: Protocol): Exposure {
  const trust = supplyTrust(medicine);
  const pattern = usePattern(medicine, protocol);
  const isUncertain = trust !== "prescribed";
  const { durationClass, movedLongerBecause } = durationOf(medicine, facts, isUncertain, protocol);
  const ownHours = recentHoursOf(durationClass, protocol);
  const recentHours = isUncertain ? Math.max(ownHours, protocol.notPrescribedRecentHours) : ownHours;
  const gapHours = gapHoursOf(durationClass, protocol);
  const hours = medicine.lastDose?.hoursBeforeStart;
  const isTimeUnknown = hours === undefined;
  const isRecent = isTimeUnknown || hours <= recentHours;
  const isClassical = isUncertain || medicine.benzodiazepine?.isClassicalAgonist !== false;
  const neverToBePaused = isNeverToBePaused(medicine.answers, pattern);
  const missedOrCut = isMissedOrCut(medicine.answers, pattern, neverToBePaused);
  return {
    medicine,
    pattern,
    isPrescribed: !isUncertain,
    isStreetOrUnknownContent: trust === "unknown-content",
    durationClass,
    movedLongerBecause,
    recentHours,
    gapHours,
    isTimeUnknown,
    isRecent,
    isOnBoard: isClassical && (isRecent || isAlwaysOnBoard(pattern)),
    isGapMet: pattern === "occasional" && !isTimeUnknown ? hours >= gapHours : undefined,
    isNeverToBePaused: neverToBePaused,
    isMissedOrCut: missedOrCut,
    hasPlanOnRecord:
      pattern === "regular" && !isUncertain && hasPlanOnRecord(medicine, missedOrCut, protocol),
  };
}

function weighOther(medicine: MedicineFacts, protocol: Protocol): Exposure {
  const trust = supplyTrust(medicine);
  const pattern = usePattern(medicine, protocol);
  const isUncertain = trust !== "prescribed";
  const hours = medicine.lastDose?.hoursBeforeStart;
  const recentHours = otherRecentHours(medicine, isUncertain, protocol);
  const missedOrCut = isMissedOrCut(medicine.answers, pattern, false);
  const isRecent = recentHours > 0 && (hours === undefined || hours <= recentHours);
  return {
    medicine,
    pattern,
    isPrescribed: !isUncertain,
    isStreetOrUnknownContent: trust === "unknown-content",
    durationClass: undefined,
    movedLongerBecause: noReasons,
    recentHours,
    gapHours: 0,
    isTimeUnknown: hours === undefined,
    isRecent,
    isOnBoard: countsNowAsAny({ medicine, pattern, isPrescribed: !isUncertain }, protocol),
    isGapMet: undefined,
    isNeverToBePaused: false,
    isMissedOrCut: missedOrCut,
    hasPlanOnRecord:
      pattern === "regular" && !isUncertain && hasPlanOnRecord(medicine, missedOrCut, protocol),
  };
}

/** The longest window of its kinds; 0 when none of them has one. */
function otherRecentHours({ classes }: MedicineFacts, isUncertain: boolean, protocol: Protocol): number {
  let hours = 0;
  for (const kind of classes) {
    if (kind === "muscle-relaxant" || kind === "sedating-antihistamine")
      hours = Math.max(hours, protocol.relaxantOrAntihistamineHours);
    else if (isStrongKind(kind) && kind !== "benzodiazepine")
      hours = Math.max(hours, depressantHours(kind, protocol));
  }
  return isUncertain ? Math.max(hours, protocol.notPrescribedRecentHours) : hours;
}

function isAlwaysOnBoard(pattern: UsePattern): boolean {
  return pattern === "regular" || pattern === "stopped-lately" || pattern === "premedication";
}

/** Not sure what it is for: it may be for seizures. A blank is told as not asked. */
function isNeverToBePaused({ takenFor }: Medicine, pattern: UsePattern): boolean {
  if (takenFor === undefined) return false;
  return takenFor.some(
    (purpose) =>
      purpose === "seizures" ||
      purpose === "withdrawal" ||
      purpose === "catatonia" ||
      purpose === "spasticity" ||
      (purpose === "not-sure" && pattern !== "premedication"),
  );
}
