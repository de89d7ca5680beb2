import { type RefObject, useLayoutEffect } from "react";

const heightName = "--urgent-bar-height";

/** Tells what sticks to the top of a page how high the bar above it is, so that the bar covers no name and no start. */
export function useKeepsClear(bar: RefObject<HTMLElement | null>, isShown: boolean): void {
  useLayoutEffect(() => {
    const element = bar.current;
    if (!isShown || element === null || typeof ResizeObserver === "undefined") return;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() => root.setProperty(heightName, `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.removeProperty(heightName);
    };
  }, [bar, isShown]);
}
