/** Copies a data folder into one file, while a server may be writing to it. */
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { backup as copyPages, DatabaseSync } from "node:sqlite";
import { clinicFileIn, databaseIn } from "../data-folder.ts";
import type { Unusable } from "../config.ts";
import { readVocabularyFiles } from "../vocabulary/files.ts";
import { type Count, verifyDatabase } from "./verify.ts";

/** The table of a backup that holds what stood beside the database. */
export const CONTENTS = "CREATE TABLE backup_contents (name TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT";

/** Before the names of those that stood in the vocabulary's folder. */
export const VOCABULARY = "vocabulary/";

/** Writes `file` and verifies it. It appears under its name only when it is whole; an existing one is never replaced. */
export async function backUp(dataDir: string, file: string): Promise<Count | Unusable> {
  const source = databaseIn(dataDir);
  if (!existsSync(source))
    return { problem: `There is no database in ${dataDir}. Set DATA_DIR to the data folder.` };
  if (existsSync(file)) return { problem: `${file} exists already. Name a file that does not exist yet.` };
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    await copyDatabase(source, unfinished);
    const verified = finish(unfinished, dataDir);
    if ("problem" in verified) return { problem: `No backup was made: in ${source} ${verified.problem}.` };
    renameSync(unfinished, file);
    return verified;
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown reason";
    return {
      problem: `No backup was made: ${reason}. Check that ${file} can be written and the disk is not full.`,
    };
  } finally {
    rmSync(unfinished, { force: true });
  }
}

async function copyDatabase(source: string, target: string): Promise<void> {
  const database = new DatabaseSync(source, { readOnly: true, timeout: 5000 });
  try {
    await copyPages(database, target);
  } finally {
    database.close();
  }
}

function finish(copy: string, dataDir: string) {
  const database = new DatabaseSync(copy);
  try {
    // One file that stands alone: no journal beside it, and on disk before it gets its name.
    database.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
    database.exec(CONTENTS);
    const keep = database.prepare("INSERT INTO backup_contents (name, content) VALUES (?, ?)");
    const clinicFile = clinicFileIn(dataDir);
    if (existsSync(clinicFile)) keep.run("clinic.json", readFileSync(clinicFile, "utf8"));
    for (const { name, content } of readVocabularyFiles(dataDir)) keep.run(`${VOCABULARY}${name}`, content);
    return verifyDatabase(database);
  } finally {
    database.close();
  }
}
