/** How one listed medicine is used: its pattern and its last dose. */
import type { Medicine } from "../../../../rules/intake.ts";
import { type Axis, atLeast, type Named, rising, type Value, where } from "../axis.ts";
import { beforeStart, notSureWhen, wallTime } from "../visit-hour.ts";
import { isBenzodiazepineNamed } from "./agents.ts";

type MedicineAxis = Axis<Partial<Medicine>>;
type MedicineValue = Value<Partial<Medicine>>;

const value = (name: string, answers: Partial<Medicine>): MedicineValue => ({ name, answers });
const unknown = (name: string, answers: Partial<Medicine>): MedicineValue => ({
  name,
  answers,
  isUnknown: true,
});

const isWithoutPlan = ({ plan }: Named): boolean => plan !== "on record";
const hoursAgo = 24;

/** Protocol section 2: a regular benzodiazepine stopped up to day 28 counts as no less than one that is still taken. */
const isBenzodiazepineWithin28Days = ({ agent, "last dose": dose }: Named): boolean =>
  isBenzodiazepineNamed(agent) && dose !== "29 days";

const unknownUse = ["as needed, days not sure", "as needed, days blank", "not sure", "blank"];

/**
 * Days of use in the last 14 and a last dose before them contradict each other, and the louder counts; beside such a dose
 * days left blank are none, but for a benzodiazepine.
 */
function areDaysPossible({ agent, "last dose": dose = "", pattern: used }: Named): boolean {
  const isBefore = ["29 days", "day 28, last minute", "28 days"].includes(dose);
  return !isBefore || used !== "as needed, days blank" || isBenzodiazepineNamed(agent);
}

export const pattern: MedicineAxis = {
  name: "pattern",
  values: [
    value("once", { pattern: "one-off", daysUsedInLast14: 0 }),
    value("as needed, 0 days", { pattern: "as-needed", daysUsedInLast14: 0 }),
    value("as needed, 7 days", { pattern: "as-needed", daysUsedInLast14: 7 }),
    value("as needed, 8 days", { pattern: "as-needed", daysUsedInLast14: 8 }),
    value("regular", { pattern: "regular", daysUsedInLast14: 14 }),
    unknown("as needed, days not sure", { pattern: "as-needed", daysUsedInLast14: "not-sure" }),
    unknown("as needed, days blank", { pattern: "as-needed", daysUsedInLast14: undefined }),
    unknown("not sure", { pattern: "not-sure", daysUsedInLast14: 7 }),
    unknown("blank", { pattern: undefined, daysUsedInLast14: undefined }),
    value("stopped, was not regular", {
      pattern: "stopped",
      daysUsedInLast14: 0,
      wasRegularBeforeStopping: "no",
    }),
    value("stopped, was regular", {
      pattern: "stopped",
      daysUsedInLast14: 0,
      wasRegularBeforeStopping: "yes",
    }),
    unknown("stopped, use blank", { pattern: "stopped", daysUsedInLast14: 0 }),
    value("premedication by mouth", premedication("oral")),
    value("premedication IV", premedication("iv")),
    value("premedication IM", premedication("im")),
    unknown("premedication, way blank", premedication(undefined)),
  ],
  steps: [
    ...rising("once", "as needed, 0 days", "as needed, 7 days"),
    // A plan on record lets regular use inform (protocol section 4), and only regular use.
    ...where(isWithoutPlan, rising("as needed, 7 days", "as needed, 8 days", "regular")),
    ...where(
      (named) => isWithoutPlan(named) && areDaysPossible(named),
      unknownUse.flatMap((more) => atLeast(more, "once", "as needed, 7 days")),
    ),
    ...where(
      areDaysPossible,
      unknownUse.flatMap((more) => atLeast(more, "as needed, 8 days", "regular")),
    ),
    ...rising("stopped, was not regular", "stopped, was regular", "stopped, use blank"),
    ...where(isBenzodiazepineWithin28Days, rising("regular", "stopped, was regular")),
    ...rising("premedication by mouth", "premedication IM", "premedication IV"),
    ...atLeast("premedication, way blank", "premedication by mouth", "premedication IM", "premedication IV"),
  ],
};

function premedication(form: Medicine["form"]): Partial<Medicine> {
  return {
    pattern: "premedication",
    daysUsedInLast14: undefined,
    supply: "this-clinic",
    form,
    premedication: { status: "given", byWhom: "A. Lindqvist" },
  };
}

const known: readonly (readonly [string, number, number])[] = [
  ["29 days", 29 * hoursAgo, 0],
  ["day 28, last minute", 29 * hoursAgo, -1],
  ["28 days", 28 * hoursAgo, 0],
  ["72 h 1 min", 72, 1],
  ["72 h", 72, 0],
  ["24 h 1 min", 24, 1],
  ["24 h", 24, 0],
  ["23 h 59 min", 23, 59],
  ["12 h 1 min", 12, 1],
  ["12 h", 12, 0],
  ["11 h 59 min", 11, 59],
  ["8 h 1 min", 8, 1],
  ["8 h", 8, 0],
  ["7 h 59 min", 7, 59],
  ["1 h", 1, 0],
];
const knownNames = known.map(([name]) => name);

/** Below, at and above every window and gap of protocol section 3; a later one is the greater risk. */
export const lastDose: MedicineAxis = {
  name: "last dose",
  values: [
    ...known.map(([name, hours, minutes]) => value(name, { lastDose: beforeStart(hours, minutes) })),
    unknown("not sure", { lastDose: notSureWhen }),
    unknown("blank", { lastDose: undefined }),
    unknown("in the future", { lastDose: { ...beforeStart(0), time: wallTime(30).slice(11) } }),
  ],
  steps: [
    ...rising(...knownNames),
    ...["not sure", "blank", "in the future"].flatMap((more) =>
      atLeast(more, "29 days", "72 h", "24 h", "12 h", "8 h", "1 h"),
    ),
  ],
};
