import { type ReactNode, useMemo, useState } from "react";
import { useUrgentCalls } from "../../api/urgent-calls.ts";
import { urgentWords } from "../../ui/urgent-words.ts";
import { callingPatients } from "./calling-patients.ts";
import { UrgentCallsContext } from "./urgent-calls-context.ts";

/** Watches for calls from kiosks on every page, and says each new one aloud, once. */
export function UrgentCallsProvider({ children }: { readonly children: ReactNode }) {
  const { data, error } = useUrgentCalls();
  const [attendant, setAttendant] = useState("");
  const state = useMemo(() => {
    const calls = data?.calls ?? [];
    return {
      waiting: callingPatients(calls),
      attended: calls.filter(({ acknowledged }) => acknowledged !== undefined),
      ...(error && { problem: error }),
      attendant,
      setAttendant,
    };
  }, [data, error, attendant]);
  return (
    <UrgentCallsContext value={state}>
      {children}
      {state.waiting.flatMap(({ calls }) =>
        calls.map(({ id, answer, code }) => (
          <p key={id} role="alert" className="visually-hidden">
            A patient at the kiosk needs a member of staff now: {urgentWords[answer]}, code {code}
          </p>
        )),
      )}
    </UrgentCallsContext>
  );
}
