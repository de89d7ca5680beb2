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

/** More would push the page off the screen; the list holds all of them. */
const mostNamed = 5;

/** "1 patient at the kiosk needs a member of staff now: chest pain now, code 3F9-A2C"; of many, the first and how many more. */
export function callsInWords(waiting: readonly CallingPatient[]): string {
  const who =
    waiting.length === 1 ? "1 patient at the kiosk needs" : `${waiting.length} patients at the kiosk need`;
  const named = waiting.slice(0, mostNamed).map(callInWords);
  const others = waiting.length - named.length;
  return `${who} a member of staff now: ${[...named, ...(others > 0 ? [`and ${others} more`] : [])].join("; ")}`;
}
