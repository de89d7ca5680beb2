import type { RegisterSource } from "../../contract/vocabulary.ts";
import { registerReaders } from "../../registers/kinds.ts";
import { lockFolder } from "../../server/folder-lock.ts";
import type { LoadedVocabulary } from "../../server/vocabulary/load.ts";

/** What was read from where, and what was left out and why. */
export function sourceInWords(source: RegisterSource): readonly string[] {
  const { kind, files, importedAt, rowsRead, rowsKept, refused, names } = source;
  const leftOut = rowsRead - rowsKept;
  return [
    `${kind}: ${registerReaders[kind].title}, imported ${importedAt}`,
    ...files.map(({ name, bytes, sha256 }) => `  ${name}: ${bytes} bytes, SHA-256 ${sha256}`),
    `  ${rowsRead} rows read, ${rowsKept} kept, ${leftOut} left out; ${names} different names`,
    ...refused.map(
      ({ reason, rows, firstLines }) =>
        `  left out: ${reason}: ${rows} (line ${firstLines.join(", ")}${rows > firstLines.length ? ", …" : ""})`,
    ),
  ];
}

export function statusInWords({ vocabulary, imported }: LoadedVocabulary): readonly string[] {
  const version = `Vocabulary ${vocabulary.version}: ${vocabulary.names.size} names`;
  if (imported === undefined)
    return [version, "No register is imported: names are read by the tables of this program alone."];
  const { file, sources } = imported.manifest;
  return [
    version,
    `The registers' file: ${file.names} names, ${file.bytes} bytes, SHA-256 ${file.sha256}`,
    ...sources.flatMap(sourceInWords),
  ];
}

/** A server reads the vocabulary when it starts, so that one visit is not read by two of them. */
export function afterChange(dataDir: string): string {
  const lock = lockFolder(dataDir);
  if ("problem" in lock)
    return "Ketascreen is running on this data folder: restart it, and it reads by the new vocabulary.";
  lock.release();
  return "Ketascreen reads by it from its next start.";
}
