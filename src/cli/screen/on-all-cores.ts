/** Blocks assessed here and by workers at the same time, answered in the order in which they came. */
import { type AssessedBlock, assessBlock } from "./assess-block.ts";
import type { Block } from "./blocks.ts";
import type { AssessingWorker } from "./start-worker.ts";
import type { HowToAssess } from "./wish.ts";

/** So that a worker has the next blocks at hand while this thread is busy with one of its own. */
const blocksPerWorker = 3;

/**
 * Reads only as fast as the answers are taken, and gives each answer as soon as all before it are given. What is ahead of the
 * output is all that the memory holds. Rejects when a worker fails.
 */
export async function* assessOnAllCores(
  blocks: AsyncIterator<Block, void>,
  how: HowToAssess,
  workers: readonly AssessingWorker[],
): AsyncGenerator<AssessedBlock, void> {
  const mostAhead = (workers.length + 1) * blocksPerWorker;
  const ahead: Promise<AssessedBlock>[] = [];
  let reading: Promise<IteratorResult<Block, void>> | undefined = watched(blocks.next());
  while (reading !== undefined || ahead.length > 0) {
    const isFull = ahead.length >= mostAhead;
    const read = reading === undefined || isFull ? undefined : await firstOf(reading, ahead[0]);
    if (read === undefined) {
      const next = await ahead.shift();
      if (next !== undefined) yield next;
    } else if (read.done === true) {
      reading = undefined;
    } else {
      reading = watched(blocks.next());
      ahead.push(watched(assessSomewhere(read.value, how, workers)));
    }
  }
}

/** By the first worker that has too little at hand; by this thread when all have enough. */
async function assessSomewhere(
  block: Block,
  how: HowToAssess,
  workers: readonly AssessingWorker[],
): Promise<AssessedBlock> {
  const free = workers.find((worker) => worker.atHand() < blocksPerWorker);
  return free === undefined ? assessBlock(block, how) : free.assess(block);
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
