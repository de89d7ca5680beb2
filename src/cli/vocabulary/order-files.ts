import { basename } from "node:path";
import type { RegisterKind } from "../../contract/vocabulary.ts";
import { registerReaders } from "../../registers/kinds.ts";

/** The files in the order in which the reader takes them, told apart by their names; or a sentence. */
export function orderFiles(kind: RegisterKind, files: readonly string[]): readonly string[] | string {
  const { files: beginnings, title } = registerReaders[kind];
  if (files.length !== beginnings.length)
    return `${title} (${kind}) is read from ${beginnings.length === 1 ? "one file" : `${beginnings.length} files`}; you named ${files.length}.`;
  if (beginnings.length === 1) return files;
  const ordered = beginnings.map((beginning) =>
    files.find((file) => basename(file).toLowerCase().startsWith(beginning)),
  );
  const found = ordered.filter((file) => file !== undefined);
  if (found.length === files.length) return found;
  return `${title} (${kind}) is read from files called ${beginnings.map((name) => `${name}….txt`).join(" and ")}, as they are published.`;
}
