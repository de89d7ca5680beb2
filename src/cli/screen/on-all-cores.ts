/** Blocks assessed on every core, answered in the order in which they came. */
import { availableParallelism } from "node:os";
import type { AssessedBlock } from "./assess-block.ts";
import type { Block } from "./blocks.ts";
import { startWorker } from "./start-worker.ts";
import type { Wish } from "./wish.ts";

/** So that a worker has the next block at hand; what is ahead of the output is all that the memory holds. */
const blocksPerWorker = 3;

/**
 * Reads only as fast as the answers are taken, and gives each answer as soon as all before it are given. Rejects when a
 * worker fails.
 */
export async function* assessOnAllCores(
  blocks: AsyncIterator<Block, void>,
  wish: Wish,
  cores = availableParallelism(),
): AsyncGenerator<AssessedBlock, void> {
  const workers = Array.from({ length: cores }, () => startWorker(wish));
  const ahead: Promise<AssessedBlock>[] = [];
  let given = 0;
  let reading: Promise<IteratorResult<Block, void>> | undefined = watched(blocks.next());
  try {
    while (reading !== undefined || ahead.length > 0) {
      const isFull = ahead.length >= cores * blocksPerWorker;
      const read = reading === undefined || isFull ? undefined : await firstOf(reading, ahead[0]);
      if (read === undefined) {
        const next = await ahead.shift();
        if (next !== undefined) yield next;
      } else if (read.done === true) {
        reading = undefined;
      } else {
        const answer = workers[given % cores]?.assess(read.value);
        given += 1;
        if (answer !== undefined) ahead.push(watched(answer));
        reading = watched(blocks.next());
      }
    }
  } finally {
    await Promise.all(workers.map(async ({ end }) => end()));
  }
}

/** What was read, or nothing when the oldest answer comes before it. */
async function firstOf<Read>(reading: Promise<Read>, oldest: Promise<unknown> | undefined) {
  return oldest === undefined ? reading : Promise.race([reading, oldest.then(() => undefined)]);
}

/** A failure is met where the result is taken, and nowhere when nobody takes it any more. */
function watched<Result>(result: Promise<Result>): Promise<Result> {
  result.catch(() => undefined);
  return result;
}
