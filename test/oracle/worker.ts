/** One thread: compares the shares it is handed, one at a time. */
import { parentPort } from "node:worker_threads";
import { compareShare } from "./compare-share.ts";
import type { Share } from "./tally.ts";

parentPort?.on("message", (share: Share) => {
  parentPort?.postMessage(compareShare(share));
});
