import type { BreathingConditions, Exposure } from "../facts.ts";
import type { Protocol } from "../protocol.ts";
import { hasApnoeaOrLungDisease, isGabapentinoid } from "./combination.ts";

const none: readonly Exposure[] = [];

/**
 * What counts for monitoring beside benzodiazepines: a strong depressant; a muscle relaxant or sedating antihistamine
 * close to the start; a gabapentinoid with lung disease or apnoea.
 */
export function otherDepressantsOf(
  exposures: readonly Exposure[],
  conditions: BreathingConditions,
  protocol: Protocol,
): readonly Exposure[] {
  const found = exposures.filter((exposure) => counts(exposure, conditions, protocol));
  return found.length === 0 ? none : found;
}

function counts(exposure: Exposure, conditions: BreathingConditions, protocol: Protocol): boolean {
  const { classes, lastDose } = exposure.medicine;
  if (classes.includes("benzodiazepine")) return false;
  if (exposure.isOnBoard) return true;
  if (isGabapentinoid(exposure) && hasApnoeaOrLungDisease(conditions)) return true;
  if (!classes.includes("muscle-relaxant") && !classes.includes("sedating-antihistamine")) return false;
  const hours = lastDose?.hoursBeforeStart;
  return hours === undefined || hours < protocol.relaxantOrAntihistamineHours;
}
