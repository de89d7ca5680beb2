import { useEffect, useRef } from "react";

/**
 * Leads whoever reads by ear, or by keyboard: to the question when another page is shown, and to what keeps Continue from
 * going on when it was pressed in vain.
 */
export function useFocus(shown: string, tries: number) {
  const root = useRef<HTMLDivElement>(null);
  const focused = useRef(shown);

  useEffect(() => {
    if (focused.current === shown) return;
    focused.current = shown;
    // Unlike a scroll of the window, this also scrolls the page around a frame.
    root.current?.scrollIntoView();
    root.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [shown]);

  useEffect(() => {
    if (tries === 0) return;
    const problem = root.current?.querySelector<HTMLElement>("#problem");
    problem?.focus({ preventScroll: true });
    problem?.scrollIntoView({ block: "nearest" });
  }, [tries]);

  return root;
}
