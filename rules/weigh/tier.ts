import type { MonitoringTier } from "../assessment.ts";
import type { BreathingConditions, CombinedCause, Exposure, Facts, StrongDepressant } from "../facts.ts";
import { isSedatingPremedication } from "../medicines/premedication.ts";
import { isRecreationRecent } from "../medicines/recreational-use.ts";
import type { Protocol } from "../protocol.ts";
import { isMedicationUncertain } from "./medication-list.ts";

export type TierAndReasons = { readonly tier: MonitoringTier; readonly tierBecause: readonly string[] };

type Weighing = {
  readonly exposures: readonly Exposure[];
  readonly strongDepressants: readonly StrongDepressant[];
  readonly strongDepressantCount: number;
  readonly otherDepressants: readonly Exposure[];
  readonly conditions: BreathingConditions;
  readonly combinedBecause: readonly CombinedCause[];
};

export const benzodiazepineOnBoard = "benzodiazepine on board";

const baseline: TierAndReasons = { tier: "baseline", tierBecause: [] };

/** The closest watch that any factor asks for (protocol section 5), with every factor that counts. */
export function tierOf(facts: Facts, weighing: Weighing, protocol: Protocol): TierAndReasons {
  const high = reasonsForHigh(weighing);
  const enhanced = reasonsForEnhanced(facts, weighing, protocol);
  if (high.length > 0) return { tier: "high", tierBecause: [...high, ...enhanced] };
  return enhanced.length > 0 ? { tier: "enhanced", tierBecause: enhanced } : baseline;
}

function reasonsForHigh({ combinedBecause, conditions, exposures }: Weighing): string[] {
  const because: string[] = [];
  if (combinedBecause.length > 0) because.push("combined depressants");
  if (exposures.some(isInjectedPremedication)) because.push("premedication by injection");
  if (conditions.hasUntreatedApnoea) because.push("untreated sleep apnoea");
  if (conditions.hasHomeOxygen) because.push("home oxygen");
  if (conditions.isDrowsy) because.push("drowsy or hard to rouse");
  return because;
}

function reasonsForEnhanced(facts: Facts, weighing: Weighing, protocol: Protocol): string[] {
  const { strongDepressants, strongDepressantCount, otherDepressants, conditions, exposures } = weighing;
  const because: string[] = [];
  if (strongDepressants.some(({ kind }) => kind === "benzodiazepine")) because.push(benzodiazepineOnBoard);
  if (otherDepressants.length > 0) because.push("another depressant");
  if (strongDepressantCount > 1) because.push("more than one strong depressant");
  if (exposures.some(isOralPremedication)) because.push("premedication");
  if (conditions.hasTreatedApnoea) because.push("sleep apnoea");
  if (conditions.hasLungDisease) because.push("lung disease");
  if (conditions.hasAlcohol) because.push("alcohol");
  if (exposures.some(isFromNobodyAndRecent) || isRecreationRecent(facts.lifestyle, protocol))
    because.push("a sedative that was not prescribed");
  if (isMedicationUncertain(facts.medications)) because.push("medicines not confirmed");
  return because;
}

/** Its content is uncertain, so it may be on board whatever its name says. */
function isFromNobodyAndRecent({ isPrescribed, isRecent }: Exposure): boolean {
  return !isPrescribed && isRecent;
}

/** A premedication whose way in nobody stated may have been injected. */
function isInjectedPremedication(exposure: Exposure): boolean {
  const { form } = exposure.medicine.answers;
  const isOther = form === undefined || form === "not-sure" || form === "other";
  return isSedatingPremedication(exposure) && (form === "iv" || form === "im" || isOther);
}

function isOralPremedication(exposure: Exposure): boolean {
  return isSedatingPremedication(exposure) && !isInjectedPremedication(exposure);
}
