import { parentPort } from "node:worker_threads";

/** In a worker file of `startThreads`: one answer for each job, one after the other. */
export function answerJobs(work: (job: never) => unknown): void {
  parentPort?.on("message", (job: unknown) => {
    parentPort?.postMessage(work(job as never));
  });
}
