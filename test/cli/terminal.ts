import { Readable, Writable } from "node:stream";
import type { Terminal } from "../../src/cli/terminal.ts";

/** A terminal whose input is given and whose output can be read back. */
export function terminalWith(input = "") {
  const stdout = collector();
  const stderr = collector();
  const terminal: Terminal = {
    stdin: Readable.from(input === "" ? [] : [input]),
    stdout: stdout.stream,
    stderr: stderr.stream,
  };
  return { terminal, out: stdout.text, err: stderr.text };
}

function collector() {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk.toString());
      done();
    },
  });
  return { stream, text: () => chunks.join("") };
}
