/** A thread for each core, each handed the next job as soon as it is done with one. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Done, Job, Setup } from "./job.ts";
import { addUp, type Tally } from "./tally.ts";

export type Crew = {
  readonly threads: number;
  /** Resolves when every job is done; rejects when a thread fails. */
  readonly run: (jobs: readonly Job[]) => Promise<Tally>;
  readonly dismiss: () => Promise<void>;
};

export function gatherCrew(setup: Setup): Crew {
  const workers = Array.from({ length: availableParallelism() }, () => {
    const worker = new Worker(new URL("worker.ts", import.meta.url), { workerData: setup });
    worker.setMaxListeners(0);
    return worker;
  });
  return {
    threads: workers.length,
    run: async (jobs) => {
      const waiting = [...jobs];
      const tallies: Tally[] = [];
      await Promise.all(
        workers.map(async (worker) => {
          for (let job = waiting.shift(); job !== undefined; job = waiting.shift())
            tallies.push((await doneBy(worker, job)).tally);
        }),
      );
      return addUp(tallies);
    },
    dismiss: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function doneBy(worker: Worker, job: Job): Promise<Done> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    worker.once("error", fail);
    worker.once("message", (done: Done) => {
      worker.off("error", fail);
      resolve(done);
    });
    worker.postMessage(job);
  });
}
