import { expect, it } from "vitest";
import { onAllCores, startThreads } from "./on-all-cores.ts";

const workerOf = (work: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { answerJobs } from "${new URL("answer-jobs.ts", import.meta.url).href}";
       import { workerData } from "node:worker_threads";
       answerJobs(${work});`,
    )}`,
  );

it("answers stand in the order of the jobs, however long each takes", async () => {
  const waits = workerOf("(job) => { for (let left = job * 1e6; left > 0; left -= 1); return job * 2; }");

  expect(await onAllCores(waits, [9, 1, 5, 0, 3])).toEqual([18, 2, 10, 0, 6]);
});

it("the same threads do several runs, and find what they were set up with", async () => {
  const threads = startThreads<number, number>(workerOf("(job) => job + workerData.more"), { more: 100 });

  expect(await threads.run([1, 2, 3])).toEqual([101, 102, 103]);
  expect(await threads.run([])).toEqual([]);
  expect(await threads.run([4])).toEqual([104]);
  await threads.dismiss();
});

it("a thread that fails, or that ends before its work is done, fails the run", async () => {
  await expect(onAllCores(workerOf("() => { throw new Error('no rules') }"), [1])).rejects.toThrow(
    "no rules",
  );
  await expect(onAllCores(workerOf("() => process.exit(3)"), [1])).rejects.toThrow("ended with 3");
});
