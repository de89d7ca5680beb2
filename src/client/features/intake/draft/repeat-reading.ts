import type { Protocol } from "../../../../../rules/index.ts";
import { ageInYears } from "../../../ui/age.ts";
import type { Draft } from "./draft.ts";
import { readNumber } from "./read-number.ts";

/** Whether the first blood pressure is high enough to be taken again, or a repeat was already written down. */
export function isRepeatAsked(
  { visit, vitals }: Pick<Draft, "visit" | "vitals">,
  protocol: Protocol,
): boolean {
  if (Object.values(vitals.repeat).some((value) => value !== "")) return true;
  const age = ageInYears(visit.patient.birthDate, visit.plannedStart);
  const isOlder = age !== undefined && age >= protocol.vitalsOlderAgeYears;
  const systolicLimit = isOlder ? protocol.systolicReviewAboveOlderMmHg : protocol.systolicReviewAboveMmHg;
  const systolic = readNumber(vitals.first.systolicMmHg) ?? 0;
  const diastolic = readNumber(vitals.first.diastolicMmHg) ?? 0;
  return systolic > systolicLimit || diastolic > protocol.diastolicReviewAboveMmHg;
}
