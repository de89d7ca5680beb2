/** Puts a verified backup in the place of a data folder's records, keeping those aside. */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { clinicFileIn, databaseIn, incomingIn } from "../data-folder.ts";
import type { Unusable } from "../config.ts";
import { lockFolder } from "../folder-lock.ts";
import { APPLICATION_ID } from "../storage/migrate.ts";
import { migrations } from "../storage/migrations/index.ts";
import { readPragma } from "../storage/open-database.ts";
import { type VocabularyFile, writeVocabularyFiles } from "../vocabulary/files.ts";
import { vocabularyIn } from "../vocabulary/folder.ts";
import { VOCABULARY } from "./backup.ts";
import { type Count, verifyDatabase } from "./verify.ts";

export type Restored = Count & {
  /** Folder with the records that were there before; absent: there were none. */
  readonly setAside?: string;
};

/** Refuses while a server runs on the folder, and a file that does not verify. `at` names the folder kept aside. */
export function restore(dataDir: string, file: string, at: Date): Restored | Unusable {
  if (!existsSync(file))
    return { problem: `There is no file ${file}. Name a file written by npm run backup.` };
  const lock = lockFolder(dataDir);
  if ("problem" in lock) return lock;
  const incoming = incomingIn(dataDir);
  try {
    rmSync(incoming, { force: true });
    copyFileSync(file, incoming);
    const opened = unpack(incoming);
    if ("problem" in opened)
      return { problem: `${file} was not restored: ${opened.problem}. Nothing was changed.` };
    const setAside = moveAside(dataDir, at);
    renameSync(incoming, databaseIn(dataDir));
    if (opened.clinicFile !== undefined)
      writeFileSync(clinicFileIn(dataDir), opened.clinicFile, { mode: 0o600 });
    writeVocabularyFiles(dataDir, opened.vocabulary);
    return { ...opened.count, ...(setAside !== undefined && { setAside }) };
  } finally {
    rmSync(incoming, { force: true });
    lock.release();
  }
}

type Unpacked = {
  readonly count: Count;
  readonly clinicFile: string | undefined;
  readonly vocabulary: readonly VocabularyFile[];
};

function unpack(incoming: string): Unpacked | Unusable {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(incoming);
    if (readPragma(database, "application_id") !== APPLICATION_ID)
      return { problem: "it is not a backup of Ketascreen" };
    if (Number(readPragma(database, "user_version")) > migrations.length)
      return { problem: "it was written by a newer version of Ketascreen" };
    const count = verifyDatabase(database);
    if ("problem" in count) return count;
    const kept = database.prepare("SELECT name, content FROM backup_contents").all().map(contentOf);
    database.exec("PRAGMA synchronous = FULL; DROP TABLE backup_contents");
    const clinicFile = kept.find(({ name }) => name === "clinic.json")?.content;
    const vocabulary = kept
      .filter(({ name }) => name.startsWith(VOCABULARY))
      .map(({ name, content }) => ({ name: name.slice(VOCABULARY.length), content }));
    return { count, clinicFile, vocabulary };
  } catch {
    return { problem: "it is not a whole backup of Ketascreen" };
  } finally {
    database?.close();
  }
}

function contentOf(row: Readonly<Record<string, unknown>>): VocabularyFile {
  return { name: String(row["name"]), content: String(row["content"]) };
}

function moveAside(dataDir: string, at: Date): string | undefined {
  const database = databaseIn(dataDir);
  const present = [
    database,
    `${database}-wal`,
    `${database}-shm`,
    clinicFileIn(dataDir),
    vocabularyIn(dataDir),
  ].filter((path) => existsSync(path));
  if (present.length === 0) return undefined;
  const folder = join(dataDir, `before-restore-${at.toISOString().replaceAll(":", "-")}`);
  mkdirSync(folder, { mode: 0o700 });
  for (const path of present) renameSync(path, join(folder, basename(path)));
  return folder;
}
