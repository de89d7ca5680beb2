import { useEffect } from "react";

/** Names the window. The title reaches the browser's history and the task bar, so it never holds a patient's data. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Ketascreen`;
  }, [title]);
}
