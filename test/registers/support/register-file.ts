import { collect } from "../../../src/registers/collect.ts";
import type { RegisterReader } from "../../../src/registers/kinds.ts";
import type { RegisterFile } from "../../../src/registers/row.ts";

/** A file as it would be read from a disk, in pieces that end anywhere. */
export function registerFile(name: string, content: string | Uint8Array, pieceBytes = 7): RegisterFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
  }
  return { name, bytes: pieces() };
}

/** What a reader makes of files: the groups by their substances, or what is wrong. */
export async function readAll(reader: RegisterReader, ...files: readonly [RegisterFile, ...RegisterFile[]]) {
  const collected = await collect(reader.read(files));
  if ("problem" in collected) return collected;
  const groups = collected.groups.map(({ substances, names }) => [substances.join("; "), names] as const);
  return { ...collected, bySubstances: Object.fromEntries(groups) };
}
