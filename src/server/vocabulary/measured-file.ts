import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import type { RegisterFile } from "../../registers/row.ts";
import type { RegisterSource } from "../../contract/vocabulary.ts";
import type { Unusable } from "../config.ts";

export type Progress = { readonly file: string; readonly bytesRead: number; readonly bytes: number };

/** A file that is hashed and counted while it is read. `told` is what is kept of it, once it was read to the end. */
export type MeasuredFile = {
  readonly file: RegisterFile;
  readonly told: () => RegisterSource["files"][number];
  /** Whether nothing but a line end was last, as in a file that is whole. */
  readonly endsWithLine: () => boolean;
};

const newLine = 10;

export function measuredFile(
  path: string,
  onProgress: (progress: Progress) => void,
): MeasuredFile | Unusable {
  const size = sizeOf(path);
  if (size === undefined)
    return { problem: `There is no file ${path} that can be read. Check its name and permissions.` };
  const bytes = size;
  const name = basename(path);
  const hash = createHash("sha256");
  let bytesRead = 0;
  let lastByte = newLine;
  async function* read(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) {
      const part = chunk as Uint8Array;
      hash.update(part);
      bytesRead += part.length;
      lastByte = part.at(-1) ?? lastByte;
      onProgress({ file: name, bytesRead, bytes });
      yield part;
    }
  }
  let sha256: string | undefined;
  return {
    file: { name, bytes: read() },
    endsWithLine: () => lastByte === newLine,
    told: () => ({ name, bytes: bytesRead, sha256: (sha256 ??= hash.digest("hex")) }),
  };
}

function sizeOf(path: string): number | undefined {
  try {
    const found = statSync(path);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}
