import type { StoredScreening } from "../../../contract/screening.ts";
import { fullDateAndTime } from "../../ui/clock-labels.ts";
import { languageName } from "../../ui/language-name.ts";

/** Whether the answer at a path, a medicine by its id, stands as the patient said it at the kiosk. */
export type IsPatients = (path: string) => boolean;

const mark = "(patient)";

/** "Listed, penicillin (patient)" */
export const markPatients = (words: string, isPatients: boolean): string =>
  isPatients ? `${words} ${mark}` : words;

/** What the mark means and where the screening began; undefined: not at the kiosk. */
export function kioskLine({ patientSaid, intake }: StoredScreening): string | undefined {
  if (patientSaid === undefined) return undefined;
  const received = fullDateAndTime(Date.parse(patientSaid.receivedAt), intake.visit.timeZone);
  return (
    `Began at the kiosk, received ${received}, language ${languageName(patientSaid.language)}. ` +
    `${mark}: stands as the patient said it; all else was added or changed by staff.`
  );
}
