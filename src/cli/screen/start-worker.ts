import { Worker } from "node:worker_threads";
import type { AssessedBlock } from "./assess-block.ts";
import type { Block } from "./blocks.ts";
import type { HowToAssess, Wish } from "./wish.ts";

/** What a worker is given at its start. A vocabulary cannot be handed over: it is loaded again, and has to be the same. */
export type WorkerTask = Omit<HowToAssess, "vocabulary"> &
  Pick<Wish, "registersOf"> & { readonly vocabularyVersion: string };

export type AssessingWorker = {
  /** Takes the block away. Answers come in the order in which blocks were given; rejects when the worker fails. */
  readonly assess: (block: Block) => Promise<AssessedBlock>;
  /** How many blocks it was given and has not answered yet. */
  readonly atHand: () => number;
  readonly end: () => Promise<unknown>;
};

/** A thread that assesses blocks as the wish says. */
export function startWorker({ protocol, atMs, isBrief, registersOf, vocabulary }: Wish): AssessingWorker {
  const task: WorkerTask = {
    protocol,
    atMs,
    isBrief,
    registersOf,
    vocabularyVersion: vocabulary.version,
  };
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: task });
  let waiting: PromiseWithResolvers<AssessedBlock>[] = [];
  worker.on("message", (assessed: AssessedBlock) => waiting.shift()?.resolve(assessed));
  worker.on("error", (error) => {
    for (const each of waiting) each.reject(error);
    waiting = [];
  });
  return {
    assess: (block) => {
      const answer = Promise.withResolvers<AssessedBlock>();
      waiting.push(answer);
      worker.postMessage(block, [block.buffer]);
      return answer.promise;
    },
    atHand: () => waiting.length,
    end: () => worker.terminate(),
  };
}
