import type { VisitFacts } from "../facts.ts";
import type { Protocol } from "../protocol.ts";
import type { Years } from "../units.ts";
import { dayOfDate, dayOfWall, wallOf, yearsBetween } from "../wall-time.ts";
import type { Moment } from "./moment.ts";
import type { ReadableVisit } from "./read-visit.ts";

const oldestAgeYears = 130;

/** The visit. What cannot be read is taken as what asks for most care: an infusion, a patient who has arrived. */
export function visitFacts(visit: ReadableVisit, moment: Moment, protocol: Protocol): VisitFacts {
  const { route, purpose, stage, plannedDurationMinutes, filledInBy } = visit;
  return {
    route: route ?? "iv-infusion",
    purpose: purpose ?? "mood",
    stage: stage ?? "arrived",
    durationMinutes: plannedDurationMinutes ?? protocol.assumedDurationMinutes,
    isDurationAssumed: plannedDurationMinutes === undefined,
    ageYears: ageAtStart(visit),
    startMs: moment.startMs,
    filledInBy: filledInBy ?? { role: "patient" },
  };
}

/** By the calendar of the clinic, 0 to 130; undefined outside, and when either date is not known. */
function ageAtStart({ patient, plannedStart }: ReadableVisit): Years | undefined {
  const birthDay = dayOfDate(patient?.birthDate ?? "");
  const startWall = wallOf(plannedStart ?? "");
  if (birthDay === undefined || startWall === undefined) return undefined;
  const ageYears = yearsBetween(birthDay, dayOfWall(startWall));
  return ageYears >= 0 && ageYears <= oldestAgeYears ? ageYears : undefined;
}
