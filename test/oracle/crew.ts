/** A thread for each core, each handed the next share as soon as it is done with one. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { addTallies, type OracleTally, type Share } from "./tally.ts";

const shareSize = 5_000;

/** Compares that many intakes of the seed; the counts do not depend on the number of threads. */
export async function compareOnAllCores(seed: number, count: number): Promise<OracleTally> {
  const waiting: Share[] = [];
  for (let from = 0; from < count; from += shareSize)
    waiting.push({ seed, from, to: Math.min(count, from + shareSize) });
  const tallies: OracleTally[] = [];
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL("worker.ts", import.meta.url)),
  );
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let share = waiting.shift(); share !== undefined; share = waiting.shift())
          tallies.push(await tallyBy(worker, share));
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return addTallies(tallies);
}

function tallyBy(worker: Worker, share: Share): Promise<OracleTally> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (tally: OracleTally) => {
      worker.off("error", reject);
      resolve(tally);
    });
    worker.postMessage(share);
  });
}
