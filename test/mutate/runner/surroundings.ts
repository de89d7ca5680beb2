import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Answer, Ask, Start } from "./messages.ts";

/** A worker with its modules; asked one thing at a time, and ended by whoever started it. */
export type Surroundings = {
  /** "too-long": no answer in time; the worker is gone then. A crash is told as an unloadable file. */
  readonly ask: (ask: Ask, withinMs: number) => Promise<Answer | "too-long">;
  readonly end: () => Promise<void>;
};

/** Starts a worker that has loaded nothing yet. */
export function startSurroundings(start: Start): Surroundings {
  const worker = new Worker(new URL("worker.ts", import.meta.url), {
    workerData: start,
    stdout: true,
    stderr: true,
  });
  // What the tests print is nobody's concern here, but must be read or the worker waits.
  worker.stdout.resume();
  worker.stderr.resume();
  const crashed = once(worker, "error").then(
    ([error]): Answer => crashAnswer(error),
    (error: unknown): Answer => crashAnswer(error),
  );
  const end = async () => {
    await worker.terminate();
  };
  return {
    async ask(ask, withinMs) {
      const waiting = new AbortController();
      const answered = once(worker, "message", { signal: waiting.signal }).then(
        ([given]) => given as Answer,
        (error: unknown) => crashAnswer(error),
      );
      worker.postMessage(ask);
      const clock = Promise.withResolvers<"too-long">();
      const timer = setTimeout(() => clock.resolve("too-long"), withinMs);
      const given = await Promise.race([answered, crashed, clock.promise]);
      clearTimeout(timer);
      waiting.abort();
      if (given === "too-long") await end();
      return given;
    },
    end,
  };
}

function crashAnswer(error: unknown): Answer {
  return { outcomes: [], unloadable: { file: "", failure: String(error) }, hits: 0 };
}
