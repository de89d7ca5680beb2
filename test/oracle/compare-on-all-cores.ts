import { onAllCores } from "../prove/on-all-cores.ts";
import { addTallies, type OracleTally, type Share } from "./tally.ts";

const shareSize = 5_000;

/** Compares that many intakes of the seed; the counts do not depend on the number of threads. */
export async function compareOnAllCores(seed: number, count: number): Promise<OracleTally> {
  const shares: Share[] = [];
  for (let from = 0; from < count; from += shareSize)
    shares.push({ seed, from, to: Math.min(count, from + shareSize) });
  return addTallies(await onAllCores<OracleTally>(new URL("worker.ts", import.meta.url), shares));
}
