/** Work on every core: a thread for each takes the next job as soon as it is done with one. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** Threads of one worker file, which answers each job with one message (`answerJobs`). */
export type Threads<Job, Done> = {
  readonly count: number;
  /** The answers in the order of the jobs. Rejects when a thread fails. One run at a time, as many as wanted. */
  readonly run: (jobs: readonly Job[]) => Promise<readonly Done[]>;
  readonly dismiss: () => Promise<void>;
};

/** `setup` is what every thread finds as its `workerData`. */
export function startThreads<Job, Done>(workerFile: URL, setup?: unknown): Threads<Job, Done> {
  const threads = Array.from({ length: availableParallelism() }, () =>
    startThread<Job, Done>(workerFile, setup),
  );
  return {
    count: threads.length,
    run: async (jobs) => {
      const done = new Array<Done>(jobs.length);
      const waiting = [...jobs.entries()];
      await Promise.all(
        threads.map(async ({ work }) => {
          for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
            done[next[0]] = await work(next[1]);
        }),
      );
      return done;
    },
    dismiss: async () => {
      await Promise.all(threads.map(({ end }) => end()));
    },
  };
}

/** Threads for one run alone. */
export async function onAllCores<Done>(workerFile: URL, jobs: readonly unknown[]): Promise<readonly Done[]> {
  const threads = startThreads<unknown, Done>(workerFile);
  try {
    return await threads.run(jobs);
  } finally {
    await threads.dismiss();
  }
}

type Thread<Job, Done> = {
  readonly work: (job: Job) => Promise<Done>;
  readonly end: () => Promise<unknown>;
};

function startThread<Job, Done>(workerFile: URL, setup: unknown): Thread<Job, Done> {
  const worker = new Worker(workerFile, { workerData: setup });
  const ended = Promise.withResolvers<never>();
  // Met where a job is waited for, and nowhere by a thread that has none.
  ended.promise.catch(() => undefined);
  worker.once("error", ended.reject);
  worker.once("exit", (code) => {
    ended.reject(new Error(`a thread of ${workerFile.href} ended with ${String(code)} before its work`));
  });
  let answered = Promise.withResolvers<Done>();
  worker.on("message", (done: Done) => {
    answered.resolve(done);
  });
  return {
    work: (job) => {
      answered = Promise.withResolvers<Done>();
      worker.postMessage(job);
      return Promise.race([answered.promise, ended.promise]);
    },
    end: () => worker.terminate(),
  };
}
