import { availableParallelism } from "node:os";
import { type AssessingWorker, startWorker } from "./start-worker.ts";
import type { Wish } from "./wish.ts";

/** The workers beside the command's own thread, one for each further core. */
export type Crew = {
  /** Starts them unless they are started. They load in their own time, and take blocks from now on. */
  readonly start: () => readonly AssessingWorker[];
  /** Ends those that were started, whatever they are at. */
  readonly end: () => Promise<void>;
};

/** A crew that assesses as the wish says; none of it is started yet. */
export function crewFor(wish: Wish, cores = availableParallelism()): Crew {
  let workers: readonly AssessingWorker[] | undefined;
  return {
    start: () => (workers ??= Array.from({ length: cores - 1 }, () => startWorker(wish))),
    end: async () => {
      await Promise.all((workers ?? []).map(({ end }) => end()));
    },
  };
}
