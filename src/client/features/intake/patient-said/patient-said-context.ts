import { createContext } from "react";
import type { Draft } from "../draft/draft.ts";

/** What the patient said at the kiosk, as the form would show it; undefined: the screening did not begin there. */
export const PatientSaidContext = createContext<Draft | undefined>(undefined);
