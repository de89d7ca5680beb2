/** One thread: looks at the slices it is handed, one at a time. */
import { parentPort } from "node:worker_threads";
import { lookAtSlice, type Slice } from "./cases.ts";

parentPort?.on("message", (slice: Slice) => {
  parentPort?.postMessage(lookAtSlice(slice));
});
