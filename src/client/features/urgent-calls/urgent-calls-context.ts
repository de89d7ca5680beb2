import { createContext, use } from "react";
import type { UrgentCall } from "../../../contract/kiosk/urgent-call.ts";
import type { CallingPatient } from "./calling-patients.ts";

/** What every staff page knows of the calls from kiosks. */
export type UrgentCallsState = {
  /** Patients who wait for a member of staff, newest call first. */
  readonly waiting: readonly CallingPatient[];
  /** Calls somebody attended in the last hours, newest first. */
  readonly attended: readonly UrgentCall[];
  /** Why nothing newer is known; absent: the calls are as of now. */
  readonly problem?: Error;
  /** The name that was last given for attending. It is gone when the window is. */
  readonly attendant: string;
  readonly setAttendant: (name: string) => void;
};

export const UrgentCallsContext = createContext<UrgentCallsState>({
  waiting: [],
  attended: [],
  attendant: "",
  setAttendant: () => undefined,
});

export const useUrgentCallsState = (): UrgentCallsState => use(UrgentCallsContext);
