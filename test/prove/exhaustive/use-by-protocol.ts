/** How the use of one listed medicine counts by the protocol's text (sections 2 and 3), read again without the rules. */
import type { Medicine } from "../../../rules/intake.ts";
import type { Acts, Agent } from "./axes/agents.ts";
import { daysBeforeVisit } from "./visit-hour.ts";

/** What was said of a medicine; no hours: nobody knows them, or the time said is refused. */
export type Use = {
  readonly answers: Medicine;
  readonly lastDose?: { readonly hoursBeforeStart?: number };
};

export const dayHours = 24;
/** Of what is from elsewhere; and a dose at any hour of day 28 is within 28 days. */
export const uncertainHours = 72;
const lateHours = 29 * dayHours;
const planDays = 180;

/** Section 3, hours for which a class counts as recent; a dose exactly that old still does. */
export const recentHours: Readonly<Record<Acts, number>> = {
  "ultra-short": 8,
  short: 12,
  intermediate: 24,
  long: 72,
};
/** Hours asked of use now and then before the start; exactly reached is met. */
export const gapHours: Readonly<Record<Acts, number>> = {
  "ultra-short": 12,
  short: 12,
  intermediate: 12,
  long: 24,
};

/** A last dose that nobody knows is the latest there can be. */
export function hoursSince({ lastDose }: Use): number {
  return lastDose?.hoursBeforeStart ?? 0;
}

export function isTimeUnknown({ lastDose }: Use): boolean {
  return lastDose?.hoursBeforeStart === undefined;
}

/** Section 2: everything but use now and then that is known to be 7 days of 14 or fewer. */
export function isRegular({ answers: { pattern, daysUsedInLast14: days } }: Use): boolean {
  if (pattern === "premedication" || pattern === "stopped") return false;
  const isNowAndThen = pattern === "as-needed" || pattern === "one-off";
  return !(isNowAndThen && typeof days === "number" && days <= 7);
}

/** Day 28 counts, and so does an unknown date. */
export function isStoppedLately(medicine: Use): boolean {
  const { pattern, wasRegularBeforeStopping } = medicine.answers;
  return pattern === "stopped" && wasRegularBeforeStopping !== "no" && isWithin28Days(medicine);
}

export function isWithin28Days(medicine: Use): boolean {
  return hoursSince(medicine) < lateHours;
}

const strongKinds: ReadonlySet<Agent["kind"] | undefined> = new Set([
  ...(["benzodiazepine", "opioid", "z-drug", "barbiturate"] as const),
  ...(["oxybate", "zuranolone", "phenibut"] as const),
]);

/** A strong depressant by the row `combined-depressants`, once it counts. */
export function isStrongKind(kind: Agent["kind"] | undefined): boolean {
  return strongKinds.has(kind);
}

const otherSedatingKinds: ReadonlySet<Agent["kind"] | undefined> = new Set([
  ...(["gabapentinoid", "muscle-relaxant", "sedating-antihistamine", "antipsychotic"] as const),
  ...(["sedating-bedtime-medicine", "orexin-antagonist", "cannabis"] as const),
]);

/** A depressant of any strength. */
export function isSedatingKind(kind: Agent["kind"] | undefined): boolean {
  return isStrongKind(kind) || otherSedatingKinds.has(kind);
}

/** "From someone else, street, recreational"; a strong depressant of which nobody is sure may be any of these. */
export function isFromElsewhere({ answers }: Use, kind: Agent["kind"]): boolean {
  const { supply, pattern } = answers;
  if (supply === "street" || supply === "someone-else") return true;
  return supply === "not-sure" && pattern !== "premedication" && isStrongKind(kind);
}

/** "Continue as usual", dated within 180 days, of regular use, and nothing missed, cut or changed since. */
export function hasPlanOnRecord(medicine: Use): boolean {
  const { prescribersPlan, missedOrCutInLast28Days: missed } = medicine.answers;
  if (prescribersPlan?.plan !== "continue-as-usual" || prescribersPlan.date === undefined) return false;
  const days = daysBeforeVisit(prescribersPlan.date);
  return isRegular(medicine) && missed === "no" && days >= 0 && days <= planDays;
}

/** "Recent, regular, stopped lately, time unknown, or premedication." */
export function isOnBoard(medicine: Use, acts: Acts): boolean {
  if (medicine.answers.pattern === "premedication") return true;
  return isRecent(medicine, acts) || isRegular(medicine) || isStoppedLately(medicine);
}

/** At least; age, liver and release may make it one class longer. */
export function isRecent(medicine: Use, acts: Acts): boolean {
  const isUncertain = isFromElsewhere(medicine, "benzodiazepine");
  return hoursSince(medicine) <= (isUncertain ? uncertainHours : recentHours[acts]);
}
