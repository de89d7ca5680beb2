/** One program at a time works on a data folder. The operating system lets go of the lock however the program ends. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Unusable } from "./config.ts";

export type FolderLock = { readonly release: () => void };

const inUseBy = (dataDir: string) =>
  `The folder ${dataDir} is in use by another Ketascreen. Stop that one, or set another DATA_DIR.`;

/** Takes the folder, making it first if need be. `inUse` is what is said when another program has it. */
export function lockFolder(dataDir: string, inUse = inUseBy(dataDir)): FolderLock | Unusable {
  try {
    makeFolder(dataDir);
  } catch {
    return { problem: `The folder ${dataDir} cannot be made. Set DATA_DIR to a folder you may write to.` };
  }
  try {
    return take(new DatabaseSync(join(dataDir, "in-use.lock")), inUse);
  } catch {
    return {
      problem: `The folder ${dataDir} cannot be written to. Set DATA_DIR to a folder you may write to.`,
    };
  }
}

/** One folder after the other: asked for all at once, Node tries for ever where the system allows no folder, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(resolve(folder)));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another program may have been quicker.
    if (!existsSync(folder)) throw error;
  }
}

function take(lock: DatabaseSync, inUse: string): FolderLock | Unusable {
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return { release: () => lock.close() };
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    return { problem: inUse };
  }
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}
