import { setTimeout as wait } from "node:timers/promises";
import type { ClinicProcess } from "../support/clinic-server.ts";
import type { Happened } from "./happened.ts";

/** "request": the server has just been given one. "reply": it has just answered, and what it said must already hold. */
export type Moment = "request" | "reply";

export type PowerCuts = {
  /** To be told of every request that reaches the server and of every reply. */
  readonly on: (moment: Moment) => void;
  /** No further cut; resolves when the one under way is over. */
  readonly end: () => Promise<void>;
};

/** A request is worked on for a few milliseconds, so a cut this soon after it came meets every stage of it. */
const longestUntilCutMs: Readonly<Record<Moment, number>> = { request: 14, reply: 2 };

/**
 * Kills the server so many times, at moments drawn over so many requests, every other time while it works and every other
 * time as soon as it has answered, and starts it again on the same records. `onFailure` is told when it did not start again.
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
  let [given, done] = [0, 0];
  let cutting: Promise<void> | undefined;

  const cut = async (moment: Moment): Promise<void> => {
    await wait(random() * longestUntilCutMs[moment]);
    await clinic.kill();
    happened.serverKilled += 1;
    await clinic.startAgain();
  };
  return {
    on: (moment) => {
      // What is sent to a server that is away reaches none, and brings no further cut nearer.
      if (cutting !== undefined) return;
      if (moment === "request") given += 1;
      const wanted: Moment = done % 2 === 0 ? "reply" : "request";
      if (moment !== wanted || given < (dueAt[done] ?? Infinity)) return;
      done += 1;
      cutting = cut(moment).then(() => (cutting = undefined), onFailure);
    },
    end: async () => {
      done = dueAt.length;
      await cutting;
    },
  };
}
