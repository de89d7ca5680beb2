const firstWaitMs = 1_000;
const longestWaitMs = 15_000;

/** How long to wait before the next attempt when this many have failed: 1, 2, 4, 8, then always 15 seconds. */
export function retryWaitMs(failedAttempts: number): number {
  return Math.min(firstWaitMs * 2 ** (failedAttempts - 1), longestWaitMs);
}

/** Waits that long, or until the device says that its network is back. */
export type Wait = (durationMs: number) => Promise<void>;

export const waitOrOnline: Wait = (durationMs) =>
  new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      window.removeEventListener("online", wake);
      resolve();
    };
    const timer = setTimeout(wake, durationMs);
    window.addEventListener("online", wake);
  });
