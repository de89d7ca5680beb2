import { setTimeout as wait } from "node:timers/promises";
import type { ClinicProcess } from "../support/clinic-server.ts";
import type { Happened } from "./happened.ts";

export type PowerCuts = {
  /** To be told of every request that is handed to the server. */
  readonly onForward: () => void;
  /** No further cut; resolves when the one under way is over. */
  readonly end: () => Promise<void>;
};

/** A request is worked on for a few milliseconds, so a cut this soon after it came meets every stage of it. */
const longestUntilCutMs = 14;

/**
 * Kills the server so many times, at moments drawn over so many requests, each moment shortly after a request has reached
 * it, and starts it again on the same records. A cut that is due while the server is away is made up for later.
 * `onFailure` is told when it did not start again.
 */
export function planPowerCuts(
  clinic: ClinicProcess,
  { cuts, requests }: { readonly cuts: number; readonly requests: number },
  random: () => number,
  happened: Happened,
  onFailure: (reason: unknown) => void,
): PowerCuts {
  const stretch = (requests * 0.8) / cuts;
  const dueAt = Array.from({ length: cuts }, (_, nth) => Math.floor(stretch * (nth + random())) + 1);
  let [forwarded, done] = [0, 0];
  let cutting: Promise<void> | undefined;

  const cut = async (): Promise<void> => {
    await wait(random() * longestUntilCutMs);
    await clinic.kill();
    happened.serverKilled += 1;
    await clinic.startAgain();
  };
  return {
    onForward: () => {
      forwarded += 1;
      if (cutting !== undefined || forwarded < (dueAt[done] ?? Infinity)) return;
      done += 1;
      cutting = cut().then(() => (cutting = undefined), onFailure);
    },
    end: async () => {
      done = dueAt.length;
      await cutting;
    },
  };
}
