import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export type Flushes = {
  /** Replies that say that something new is on disk. */
  readonly replies: number;
  /** Those with no flush of the journal since the reply before. */
  readonly withoutFlush: number;
};

const call = /^(?:\[pid +\d+\] )?(\w+)\(\d+<([^>]*)>(.*)$/;

/** Reads a trace of the server's system calls: between two replies "201 Created" the journal must have been flushed. */
export function readFlushes(trace: readonly string[]): Flushes {
  let [replies, withoutFlush, isFlushed] = [0, 0, false];
  for (const line of trace) {
    const [, name = "", file = "", rest = ""] = call.exec(line) ?? [];
    if (/^f(data)?sync$/.test(name) && file.endsWith(".sqlite-wal") && rest.endsWith(" = 0"))
      isFlushed = true;
    if (!rest.includes('"HTTP/1.1 201 ')) continue;
    replies += 1;
    if (!isFlushed) withoutFlush += 1;
    isFlushed = false;
  }
  return { replies, withoutFlush };
}

/** Watches the process while this is done. Undefined: no `strace` is here, or it may not watch. */
export async function traceDuring(
  pid: number,
  act: () => Promise<void>,
): Promise<readonly string[] | undefined> {
  const calls = "trace=fsync,fdatasync,write,writev,sendto,sendmsg";
  const strace = spawn("strace", ["-f", "-y", "-s", "40", "-e", calls, "-p", String(pid)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(strace, "close").catch(() => undefined);
  const lines = createInterface(strace.stderr);
  const trace: string[] = [];
  lines.on("line", (line) => trace.push(line));
  const isWatching = await Promise.race([
    once(lines, "line").then(() => trace[0]?.includes(" attached") === true),
    ended.then(() => false),
  ]);
  try {
    if (!isWatching) return undefined;
    await act();
    return trace;
  } finally {
    strace.kill("SIGINT");
    await ended;
  }
}
