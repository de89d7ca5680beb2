import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importRegister } from "../../../src/server/vocabulary/import.ts";
import { type LoadedVocabulary, loadVocabulary } from "../../../src/server/vocabulary/load.ts";

/** A register file imported as the command does it, into a folder that is thrown away. Throws when it is refused. */
export async function importedFrom(file: string): Promise<LoadedVocabulary> {
  const dataDir = mkdtempSync(join(tmpdir(), "ketascreen-register-"));
  try {
    const done = await importRegister({
      dataDir,
      kind: "tsv",
      files: [file],
      now: Date.now,
      onProgress: () => undefined,
    });
    if ("problem" in done) throw new Error(done.problem);
    const loaded = loadVocabulary(dataDir);
    if ("problem" in loaded) throw new Error(loaded.problem);
    return loaded;
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}
