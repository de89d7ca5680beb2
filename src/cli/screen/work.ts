/** Assesses blocks of lines beside the command's own thread, one after the other. */
import { parentPort, workerData } from "node:worker_threads";
import { assessBlock } from "./assess-block.ts";
import type { Block } from "./blocks.ts";
import type { WorkerTask } from "./start-worker.ts";
import { vocabularyOf } from "./wish.ts";

const { registersOf, vocabularyVersion, ...task } = workerData as WorkerTask;
const loaded = vocabularyOf(registersOf);
if ("problem" in loaded) throw new Error(loaded.problem);
const { vocabulary } = loaded;
if (vocabulary.version !== vocabularyVersion)
  throw new Error("The registers were changed while the run began. Run it again.");

parentPort?.on("message", (block: Block) => {
  const assessed = assessBlock(block, { ...task, vocabulary });
  parentPort?.postMessage(assessed, [assessed.output.buffer]);
});
