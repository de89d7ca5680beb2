import { spawn } from "node:child_process";
import { openSync, readFileSync } from "node:fs";

export type ScreenRun = {
  readonly seconds: number;
  /** The most memory that the whole process held, workers included, in MiB; absent where the platform does not tell. */
  readonly peakMib?: number;
};

export type ScreenOptions = {
  readonly file: string;
  readonly protocolFile: string;
  readonly isBrief: boolean;
  /** On one core, where the platform has `taskset`; else on all. */
  readonly isOnOneCore?: boolean;
};

const command = ["src/cli/screen.ts", "--core", "--at", "2026-11-21T13:20:00Z"];
const msBetweenLooks = 50;

/** Runs the command as a clinic would, its output thrown away by the system. Rejects when it fails. */
export async function runScreen(options: ScreenOptions): Promise<ScreenRun> {
  const { file, protocolFile, isBrief, isOnOneCore = false } = options;
  const args = [...command, "--protocol", protocolFile, ...(isBrief ? ["--brief"] : []), file];
  const node = process.execPath;
  const from = performance.now();
  const run = spawn(isOnOneCore ? "taskset" : node, isOnOneCore ? ["-c", "0", node, ...args] : args, {
    stdio: ["ignore", openSync("/dev/null", "w"), "inherit"],
  });
  let peakMib: number | undefined;
  const look = setInterval(() => (peakMib = peakOf(run.pid) ?? peakMib), msBetweenLooks);
  const code = await new Promise<number | null>((resolve, reject) => {
    run.on("error", reject);
    run.on("exit", resolve);
  }).finally(() => clearInterval(look));
  if (code !== 0) throw new Error(`screen ended with exit code ${String(code)}.`);
  return { seconds: (performance.now() - from) / 1000, peakMib };
}

/** The system's own high-water mark, so that nothing between two looks is missed. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
    const kib = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    return undefined;
  }
}
