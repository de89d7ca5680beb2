import { createContext, use } from "react";

export type Guard = { readonly setUnsaved: (isUnsaved: boolean) => void };

export const LeaveGuardContext = createContext<Guard>({ setUnsaved: () => undefined });

/** What a page tells about its unsaved work. */
export const useLeaveGuard = (): Guard => use(LeaveGuardContext);
