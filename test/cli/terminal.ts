import { PassThrough, Readable } from "node:stream";
import type { Terminal } from "../../src/cli/terminal.ts";

/** A terminal whose input is given and whose output can be read back. */
export function terminalWith(input = "") {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const terminal: Terminal = { stdin: Readable.from(input === "" ? [] : [input]), stdout, stderr };
  const read = (stream: PassThrough) => ((stream.read() as Buffer | null) ?? "").toString();
  return { terminal, out: () => read(stdout), err: () => read(stderr) };
}
