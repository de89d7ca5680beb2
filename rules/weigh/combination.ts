import type { BreathingConditions, CombinedCause, Exposure, StrongDepressant } from "../facts.ts";
import type { Protocol } from "../protocol.ts";

const none: readonly CombinedCause[] = [];
const nothing: readonly StrongDepressant[] = [];
const severalStrong = 3;

/** Every combination of the protocol's `combined-depressants` row that is there; empty when none is. */
export function combinedBecause(
  strong: readonly StrongDepressant[],
  differentCount: number,
  besideOpioid: readonly StrongDepressant[],
  conditions: BreathingConditions,
): readonly CombinedCause[] {
  if (strong.length === 0) return none;
  const because: CombinedCause[] = [];
  if (hasOpioid(strong) && (besideOpioid.length > 0 || strong.some(isSedativeBesideOpioid)))
    because.push("opioid-with-sedative");
  if (differentCount >= severalStrong) because.push("three-strong-depressants");
  if (conditions.hasAlcohol) because.push("alcohol");
  if (conditions.hasUntreatedApnoea) because.push("untreated-apnoea");
  if (conditions.hasHomeOxygen) because.push("home-oxygen");
  if (conditions.isDrowsy) because.push("drowsy");
  return because;
}

/** A Z-drug that nobody prescribed counts for as long as any such sedative, so beyond its own hours as well. */
function isSedativeBesideOpioid({ kind }: StrongDepressant): boolean {
  return kind === "benzodiazepine" || kind === "z-drug" || kind === "barbiturate" || kind === "oxybate";
}

function hasOpioid(strong: readonly StrongDepressant[]): boolean {
  return strong.some(({ kind }) => kind === "opioid");
}

/** What counts beside an opioid though it need not count alone: a Z-drug, or a gabapentinoid with a breathing condition. */
export function countedBesideOpioid(
  exposures: readonly Exposure[],
  strong: readonly StrongDepressant[],
  conditions: BreathingConditions,
  protocol: Protocol,
): readonly StrongDepressant[] {
  if (!hasOpioid(strong)) return nothing;
  const isGabapentinoidCounted = hasApnoeaOrLungDisease(conditions);
  return exposures.flatMap((exposure): readonly StrongDepressant[] => {
    if (isZDrugBeforeLimit(exposure, protocol)) return [{ kind: "z-drug", exposure }];
    return isGabapentinoidCounted && isGabapentinoid(exposure) ? [{ kind: "gabapentinoid", exposure }] : [];
  });
}

/** Beside an opioid a Z-drug counts for longer than alone. */
export function isZDrugBeforeLimit({ medicine }: Exposure, protocol: Protocol): boolean {
  if (!medicine.classes.includes("z-drug")) return false;
  const hours = medicine.lastDose?.hoursBeforeStart;
  return hours === undefined || hours < protocol.zDrugNotedHours;
}

/** Taken at any hour; one stopped longer ago than the protocol looks back is not. */
export function isGabapentinoid({ medicine, pattern }: Exposure): boolean {
  return pattern !== "stopped-earlier" && medicine.classes.includes("gabapentinoid");
}

export function hasApnoeaOrLungDisease(conditions: BreathingConditions): boolean {
  return conditions.hasTreatedApnoea || conditions.hasUntreatedApnoea || conditions.hasLungDisease;
}
