import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/**
 * Jobs through a worker file that answers each message with one of its own; a thread for each core takes the next job as
 * soon as it is done with one. The answers stand in the order of the jobs. Rejects when a thread fails.
 */
export async function onAllCores<Done>(workerFile: URL, jobs: readonly unknown[]): Promise<readonly Done[]> {
  const done = new Array<Done>(jobs.length);
  const waiting = [...jobs.entries()];
  const threads = Math.min(availableParallelism(), jobs.length);
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(workerFile);
      try {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
          done[next[0]] = await answerOf<Done>(worker, next[1]);
      } finally {
        await worker.terminate();
      }
    }),
  );
  return done;
}

function answerOf<Done>(worker: Worker, job: unknown): Promise<Done> {
  const { promise, resolve, reject } = Promise.withResolvers<Done>();
  worker.once("error", reject);
  worker.once("message", (done: Done) => {
    worker.off("error", reject);
    resolve(done);
  });
  worker.postMessage(job);
  return promise;
}
