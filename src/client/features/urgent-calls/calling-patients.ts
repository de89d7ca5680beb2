import type { UrgentCall } from "../../../contract/kiosk/urgent-call.ts";
import { urgentWords } from "../../ui/urgent-words.ts";

/** One patient at a kiosk and everything that patient called for; never without a call. */
export type CallingPatient = {
  readonly screeningId: string;
  readonly code: string;
  readonly calls: readonly UrgentCall[];
};

/** Calls that wait, by patient, in the order in which they came in here. */
export function callingPatients(calls: readonly UrgentCall[]): readonly CallingPatient[] {
  const waiting = calls.filter(({ acknowledged }) => acknowledged === undefined);
  const patients = new Map(waiting.map(({ screeningId, code }) => [screeningId, code]));
  return [...patients].map(([screeningId, code]) => ({
    screeningId,
    code,
    calls: waiting.filter((call) => call.screeningId === screeningId),
  }));
}

/** "chest pain now, seizure today, code 3F9-A2C" */
export const callInWords = ({ calls, code }: CallingPatient): string =>
  `${calls.map(({ answer }) => urgentWords[answer]).join(", ")}, code ${code}`;

/** "1 patient at the kiosk needs a member of staff now: chest pain now, code 3F9-A2C" */
export function callsInWords(waiting: readonly CallingPatient[]): string {
  const who =
    waiting.length === 1 ? "1 patient at the kiosk needs" : `${waiting.length} patients at the kiosk need`;
  return `${who} a member of staff now: ${waiting.map(callInWords).join("; ")}`;
}
