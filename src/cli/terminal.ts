/** What a command reads from and writes to; tests hand in their own. */
import { once } from "node:events";
import { createReadStream, openSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

export type Terminal = { readonly stdin: Readable; readonly stdout: Writable; readonly stderr: Writable };

/** Exit code for input that cannot be used. */
export const UNUSABLE = 2;

/** The lines of a file, or of standard input for "-", without their ends. Throws when the file cannot be read. */
export function linesOf(file: string, { stdin }: Terminal): AsyncIterable<string> {
  const input = file === "-" ? stdin : createReadStream(file, { fd: openSync(file, "r"), encoding: "utf8" });
  return createInterface({ input, crlfDelay: Infinity });
}

/** The bytes of a file, or of standard input for "-", read by read. Throws when the file cannot be read. */
export function bytesOf(file: string, { stdin }: Terminal): Readable {
  if (file === "-") return stdin;
  return createReadStream(file, { fd: openSync(file, "r"), highWaterMark: bytesPerRead });
}

/** About 75 intakes. */
const bytesPerRead = 256 * 1024;

/** Writes bytes, waiting while their reader is slower. */
export async function writeBytes({ stdout }: Terminal, bytes: Uint8Array): Promise<void> {
  if (bytes.length > 0 && !stdout.write(bytes)) await once(stdout, "drain");
}

/** Writes a line, waiting while its reader is slower. */
export async function writeLine({ stdout }: Terminal, line: string): Promise<void> {
  if (!stdout.write(`${line}\n`)) await once(stdout, "drain");
}

/** Says what is wrong, and gives the exit code for it. */
export function complain({ stderr }: Terminal, sentence: string): number {
  stderr.write(`${sentence}\n`);
  return UNUSABLE;
}

/** Runs a command on this process. A reader that went away, like `head`, ends it quietly. */
export async function runOn(
  command: (args: readonly string[], terminal: Terminal) => Promise<number>,
): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  process.exitCode = await command(process.argv.slice(2), process);
}
