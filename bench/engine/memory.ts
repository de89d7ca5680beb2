import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { typicalIntake } from "../intakes.ts";
import { workOn } from "./contestants.ts";
import { repeat, repeatAwaited } from "./repeat.ts";

/** Of the typical intake. */
export type EngineMemory = {
  /** Allocated for one, by the engine's own counter over many of them; nothing of it has to stay. */
  readonly bytesPerAssess: number;
  readonly bytesPerDecide: number;
  readonly bytesPerJsonRules: number;
  readonly bytesPerLimit: number;
  /** So many assessments one after the other, and by how much the heap has grown when all garbage is collected. */
  readonly assessments: number;
  readonly heapGrowthBytes: number;
};

const times = { whole: 20_000, short: 2_000 };
const assessments = { whole: 100_000, short: 10_000 };

/** Everything is warm before it is counted: what is built once and kept belongs to no single assessment. */
export async function measureMemory(isShort: boolean): Promise<EngineMemory> {
  const work = workOn(typicalIntake);
  const count = isShort ? times.short : times.whole;
  const inAll = isShort ? assessments.short : assessments.whole;
  const bytesPerAssess = await bytesPerTime(repeat(work.assess), count);
  return {
    bytesPerAssess,
    bytesPerDecide: await bytesPerTime(repeat(work.decide), count),
    bytesPerJsonRules: await bytesPerTime(repeatAwaited(work.jsonRules), count),
    bytesPerLimit: await bytesPerTime(repeat(work.limit), count),
    assessments: inAll,
    heapGrowthBytes: await heapGrowth(repeat(work.assess), inAll),
  };
}

type Run = (times: number) => void | Promise<void>;

async function bytesPerTime(run: Run, count: number): Promise<number> {
  await run(count);
  const before = allocatedBytes();
  await run(count);
  return (allocatedBytes() - before) / count;
}

async function heapGrowth(run: Run, count: number): Promise<number> {
  const collect = garbageCollection();
  collect();
  const before = process.memoryUsage().heapUsed;
  await run(count);
  collect();
  return process.memoryUsage().heapUsed - before;
}

/** Bytes ever allocated by this process; its type is not in the packages yet. */
function allocatedBytes(): number {
  const { total_allocated_bytes } = getHeapStatistics() as { readonly total_allocated_bytes?: number };
  if (total_allocated_bytes === undefined) throw new Error("This Node does not count what it allocates.");
  return total_allocated_bytes;
}

function garbageCollection(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
