import { startThreads, type Threads } from "../on-all-cores.ts";
import type { Part } from "../proof.ts";
import { claims, coverage, type OfGrid } from "./claims.ts";
import type { Grid } from "./grid.ts";
import { makeGrids } from "./grids/index.ts";
import type { Job, Setup } from "./job.ts";
import type { Slice } from "./judge-slice.ts";
import { addUp, type Tally } from "./tally.ts";
import { realisticClaims } from "./whole/realistic.ts";
import { wholeClaims, wholeIntakesWanted } from "./whole/whole-claims.ts";

const slicesOfGrid = 48;
const intakesOfJob = 5_000;

/** Every point of every grid through `decide` and the merge, whole intakes through `assess`, on every core. */
export const exhaustive: Part = {
  name: "exhaustive",
  prove: async ({ isShort, seed }) => {
    const grids = makeGrids(isShort);
    const setup: Setup = { isShort, seed };
    const threads = startThreads<Job, Tally>(new URL("worker.ts", import.meta.url), setup);
    try {
      const from = performance.now();
      const ofGrids: OfGrid[] = [];
      for (const [index, grid] of grids.entries()) ofGrids.push(await proveGrid(threads, grid, index));
      const seconds = (performance.now() - from) / 1000;
      return [
        coverage(ofGrids, seconds, threads.count, isShort),
        ...claims(ofGrids),
        ...wholeClaims(addUp(await threads.run(wholeJobs(isShort))), setup),
        ...realisticClaims(),
      ];
    } finally {
      await threads.dismiss();
    }
  },
};

/** All points are judged before any two are compared: the outcomes are kept where every thread can read them. */
async function proveGrid({ run }: Threads<Job, Tally>, grid: Grid, index: number): Promise<OfGrid> {
  const outcomes = new SharedArrayBuffer(grid.size * Uint32Array.BYTES_PER_ELEMENT);
  const jobs = (kind: "judge" | "compare"): readonly Job[] =>
    slicesOf(grid).map((slice) => ({ kind, grid: index, slice, outcomes }));
  return { grid, judged: addUp(await run(jobs("judge"))), compared: addUp(await run(jobs("compare"))) };
}

function slicesOf({ parts: [first] }: Grid): readonly Slice[] {
  const size = first?.size ?? 0;
  const length = Math.ceil(size / slicesOfGrid);
  return Array.from({ length: Math.ceil(size / length) }, (_, index) => ({
    from: index * length,
    to: Math.min(size, (index + 1) * length),
  }));
}

function wholeJobs(isShort: boolean): readonly Job[] {
  const count = isShort ? wholeIntakesWanted.short : wholeIntakesWanted.whole;
  return Array.from({ length: Math.ceil(count / intakesOfJob) }, (_, index) => ({
    kind: "whole" as const,
    from: index * intakesOfJob,
    to: Math.min(count, (index + 1) * intakesOfJob),
  }));
}
