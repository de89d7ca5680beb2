import { useEffect, useState } from "react";

const refreshMs = 5_000;
const minuteMs = 60_000;

/** How long ago something was, kept up to date: "just now", "3 min ago". */
export function TimeSince({ instantMs }: { readonly instantMs: number }) {
  const [nowMs, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), refreshMs);
    return () => clearInterval(timer);
  }, []);
  const minutes = Math.floor((nowMs - instantMs) / minuteMs);
  return minutes < 1 ? "just now" : `${minutes}\u00a0min ago`;
}
