import { useEffect } from "react";
import { useUrgentCallsState } from "../features/urgent-calls/urgent-calls-context.ts";

/**
 * Names the window, with the number of patients who call for staff. The title reaches the browser's history and the task
 * bar, so it never holds a patient's data.
 */
export function usePageTitle(title: string): void {
  const calling = useUrgentCallsState().waiting.length;
  useEffect(() => {
    document.title = `${calling > 0 ? `(${calling} urgent) ` : ""}${title} · Ketascreen`;
  }, [title, calling]);
}
