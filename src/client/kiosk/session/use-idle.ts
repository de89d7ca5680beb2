import { useCallback, useEffect, useRef, useState } from "react";
import { afterTick, type IdleLimits, secondsLeft, tickMs, touchedAt } from "./idle-time.ts";
import { watchTouches } from "./watch-touches.ts";

type Watch = {
  readonly limits: IdleLimits;
  /** Whether there is something to erase: the first page that nobody touched may stand for ever. */
  readonly isWatching: boolean;
  readonly now: () => number;
  readonly onEnd: () => void;
};

/** Counts how long nobody touched the form. While the warning stands only `stay` starts the count anew. */
export function useIdle({ limits, isWatching, now, onEnd }: Watch) {
  const { idleSeconds, warningSeconds } = limits;
  const [left, setLeft] = useState<number>();
  const idle = useRef(touchedAt(0));
  const isWarned = left !== undefined;

  const stay = useCallback(() => {
    idle.current = touchedAt(now());
    setLeft(undefined);
  }, [now]);

  useEffect(() => {
    if (!isWatching) return;
    idle.current = touchedAt(now());
    const tick = () => {
      idle.current = afterTick(idle.current, now());
      const next = secondsLeft(idle.current, { idleSeconds, warningSeconds });
      setLeft(next);
      if (next === 0) onEnd();
    };
    const timer = setInterval(tick, tickMs);
    return () => {
      clearInterval(timer);
      setLeft(undefined);
    };
  }, [isWatching, idleSeconds, warningSeconds, now, onEnd]);

  useEffect(() => {
    if (isWatching && !isWarned) return watchTouches(window, stay);
  }, [isWatching, isWarned, stay]);

  return { secondsLeft: isWatching ? left : undefined, stay };
}
