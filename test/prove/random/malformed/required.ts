/** Keys without which a part of an intake cannot be read; every other may be left blank. */
import type { Path } from "../../../support/places.ts";

const requiredIn: Readonly<Record<string, readonly string[]>> = {
  "": ["visit", "medications"],
  visit: ["patient", "timeZone", "plannedStart", "route", "purpose", "stage", "filledInBy"],
  filledInBy: ["role"],
  medications: ["list", "entries"],
  entries: ["id", "typed"],
  classification: ["as", "by"],
  dose: ["amount", "unit"],
  prescribersPlan: ["plan"],
  premedication: ["status"],
  allergies: ["state"],
  escort: ["arranged"],
  fastingGlucose: ["value", "unit"],
};
const saidTimes = ["lastDose", "lastAlcohol", "recreationalSedatives", "lastFood", "lastClearFluid"];

/** Whether leaving out this key leaves something that cannot be read. Who the patient is, no rule reads but the birth date. */
export function isRequired(path: Path): boolean {
  const key = path.at(-1);
  const holder = path.slice(0, -1).findLast((each) => typeof each === "string") ?? "";
  if (saidTimes.includes(holder)) return key === "said";
  return typeof key === "string" && requiredIn[holder]?.includes(key) === true;
}
