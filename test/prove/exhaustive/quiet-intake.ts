/** The quietest point: everything asked, every answer the quiet one, at the hour of this grid's visit. */
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { Facts } from "../../../rules/facts.ts";
import type { Intake, Medicine, VitalsReading } from "../../../rules/intake.ts";
import type { Say } from "../../../rules/say.ts";
import { resolve } from "../../../rules/resolve.ts";
import { quietIntake as quietMorning } from "../../support/builders/intake-builder.ts";
import { assessedAtMs, beforeStart, bornYearsAgo, plannedStart, timeZone, wallTime } from "./visit-hour.ts";

const morning = quietMorning();

export const quietReading: VitalsReading = { ...morning.vitals.first, takenAt: wallTime(-60) };

export const quietIntake: Required<Intake> = {
  ...morning,
  visit: {
    ...morning.visit,
    patient: { ...morning.visit.patient, birthDate: bornYearsAgo(42) },
    timeZone,
    plannedStart,
  },
  lifestyle: { ...morning.lifestyle, lastFood: beforeStart(14), lastClearFluid: beforeStart(2, 30) },
  vitals: { first: quietReading, weightKg: 70 },
};

/** A medicine of which everything was asked and nothing is out of the ordinary. */
export const quietMedicine: Medicine = {
  id: "m1",
  typed: "folic acid",
  pattern: "regular",
  daysUsedInLast14: 14,
  lastDose: beforeStart(10),
  usedSince: "years",
  supply: "own-prescription",
  takenFor: ["other"],
  missedOrCutInLast28Days: "no",
  isExtendedRelease: "no",
  form: "oral",
  prescribersPlan: { plan: "none-known" },
  takenToday: "yes",
  isInDoseEscalation: "no",
};

const resolved = resolve(quietIntake, defaultProtocol, assessedAtMs);

/** What the quietest point resolves to. */
export const quietFacts: Facts = resolved.facts;
/** The words for times of every point: the visit is the same. */
export const quietSay: Say = resolved.say;
