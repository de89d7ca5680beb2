import { useEffect, useState } from "react";
import { startDeviceClock } from "../device-clock.ts";
import { watchDeliberateTouches } from "./watch-touches.ts";

/** Whether somebody has begun: until then there is nothing to erase. */
export function useIsTouched(): boolean {
  const [isTouched, setIsTouched] = useState(false);
  useEffect(() => {
    const begin = () => {
      startDeviceClock();
      setIsTouched(true);
    };
    if (!isTouched) return watchDeliberateTouches(window, begin);
  }, [isTouched]);
  return isTouched;
}
