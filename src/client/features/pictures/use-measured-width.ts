import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/**
 * The width a picture may take, in CSS pixels, so that its letters keep their size on every screen
 * instead of being scaled with the drawing.
 */
export function useMeasuredWidth<Box extends HTMLElement>(
  assumedPx: number,
): readonly [RefObject<Box | null>, number] {
  const box = useRef<Box>(null);
  const [widthPx, setWidthPx] = useState(assumedPx);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const measure = () => {
      const measuredPx = Math.floor(element.getBoundingClientRect().width);
      if (measuredPx > 0) setWidthPx(measuredPx);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, widthPx];
}
