import type { Intake, Medicine } from "../../../../rules/index.ts";
import type { StoredScreening } from "../../../contract/screening.ts";
import { medicinePath } from "./write-section.ts";

/** What is told of a medicine's use in one line of words. */
const partsOfUse = [
  "pattern",
  "daysUsedInLast14",
  "dose",
  "form",
  "dosesPerDay",
  "supply",
] as const satisfies readonly (keyof Medicine)[];

/**
 * Where a stored version stands as the patient said it at the kiosk: paths as answers in words carry them, a medicine by
 * its id. "….use" stands for all that was said of its use, when every part of it is the patient's.
 */
export function patientsPaths({ patientSaid, intake }: StoredScreening): ReadonlySet<string> {
  const { entries } = intake.medications;
  const paths = new Set((patientSaid?.paths ?? []).map((path) => byId(path, intake)));
  for (const medicine of entries) {
    const answered = partsOfUse.filter((part) => medicine[part] !== undefined);
    const isPatients = answered.every((part) => paths.has(`${medicinePath(medicine.id)}.${part}`));
    if (answered.length > 0 && isPatients) paths.add(`${medicinePath(medicine.id)}.use`);
  }
  return paths;
}

const byId = (path: string, { medications }: Intake): string =>
  path.replace(/^medications\.entries\[(\d+)\]/, (place, index: string) => {
    const entry = medications.entries[Number(index)];
    return entry === undefined ? place : medicinePath(entry.id);
  });
