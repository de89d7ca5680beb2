import type { DurationClass } from "../drug.ts";
import type { Facts, MedicineFacts } from "../facts.ts";
import type { Protocol } from "../protocol.ts";

export type Duration = {
  readonly durationClass: DurationClass;
  readonly movedLongerBecause: readonly string[];
};

const oneLonger: Readonly<Record<DurationClass, DurationClass>> = {
  "ultra-short": "short",
  short: "intermediate",
  intermediate: "long",
  long: "long",
};

/** Age does not lengthen these. Sources: kraus-1978, temazepam-1986. */
const unmovedByAge = new Set(["lorazepam", "oxazepam", "temazepam"]);
/** Cirrhosis does not lengthen these. Source: temazepam-1986. */
const unmovedByCirrhosis = new Set(["temazepam"]);

const unmoved: readonly string[] = [];
const longAlready: Duration = { durationClass: "long", movedLongerBecause: unmoved };

/**
 * The class that counts: the table's, or one longer for extended release, cirrhosis or older age, one step in all
 * however many apply. Not sure counts as yes, and an age that cannot be read as older. Uncertain content is long.
 */
export function durationOf(
  medicine: MedicineFacts,
  facts: Facts,
  isContentUncertain: boolean,
  protocol: Protocol,
): Duration {
  const drug = medicine.benzodiazepine;
  if (isContentUncertain || drug === undefined) return longAlready;
  const because: string[] = [];
  if (isExtendedRelease(medicine)) because.push("extended release");
  if (hasCirrhosis(facts) && !unmovedByCirrhosis.has(drug.id)) because.push("severe liver disease");
  if (isOlder(facts, protocol) && !unmovedByAge.has(drug.id))
    because.push(facts.visit.ageYears === undefined ? "age not known" : "older age");
  if (because.length === 0) return { durationClass: drug.durationClass, movedLongerBecause: unmoved };
  return { durationClass: oneLonger[drug.durationClass], movedLongerBecause: because };
}

/** By the answer or by the name as typed. A blank is the plain tablet unless the name says otherwise. */
function isExtendedRelease({ answers, extendedReleaseTyped }: MedicineFacts): boolean {
  const { isExtendedRelease: answer } = answers;
  return answer === "yes" || answer === "not-sure" || extendedReleaseTyped !== undefined;
}

function hasCirrhosis({ history }: Facts): boolean {
  return history?.liverDisease === "cirrhosis-or-severe" || history?.liverDisease === "not-sure";
}

function isOlder({ visit }: Facts, protocol: Protocol): boolean {
  return visit.ageYears === undefined || visit.ageYears >= protocol.olderAgeYears;
}
