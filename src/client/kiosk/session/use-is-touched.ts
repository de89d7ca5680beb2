import { useEffect, useState } from "react";
import { watchDeliberateTouches } from "./watch-touches.ts";

/** Whether somebody has begun: until then there is nothing to erase. */
export function useIsTouched(): boolean {
  const [isTouched, setIsTouched] = useState(false);
  useEffect(() => {
    if (!isTouched) return watchDeliberateTouches(window, () => setIsTouched(true));
  }, [isTouched]);
  return isTouched;
}
