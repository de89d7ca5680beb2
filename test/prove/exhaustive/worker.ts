/** One thread: judges, compares or assesses what it is handed, one job at a time. */
import { workerData } from "node:worker_threads";
import { answerJobs } from "../answer-jobs.ts";
import { compareSlice } from "./compare-slice.ts";
import { makeGrids } from "./grids/index.ts";
import type { Job, Setup } from "./job.ts";
import { judgeSlice } from "./judge-slice.ts";
import type { Tally } from "./tally.ts";
import { assessWholeIntakes } from "./whole/assess-whole.ts";

const { isShort, seed } = workerData as Setup;
const grids = makeGrids(isShort);

function work(job: Job): Tally {
  if (job.kind === "whole") return assessWholeIntakes(seed, job);
  const grid = grids[job.grid];
  if (grid === undefined) throw new Error(`there is no grid ${String(job.grid)}`);
  const run = job.kind === "judge" ? judgeSlice : compareSlice;
  return run(grid, job.slice, new Uint32Array(job.outcomes));
}

answerJobs(work);
