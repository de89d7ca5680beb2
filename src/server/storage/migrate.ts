/** Brings a database to the schema this program knows. */
import { existsSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import type { Migration } from "./migrations/index.ts";
import { StorageError } from "./store.ts";

/** Marks a file as ours: "Keta" in ASCII. */
export const APPLICATION_ID = 0x4b657461;

/**
 * Runs the missing steps in one transaction; a copy is made beside the file before an existing schema changes. Refuses a
 * schema newer than `steps`, because this program could not read what was added.
 */
export function migrate(database: DatabaseSync, path: string, steps: readonly Migration[]): void {
  const present = Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
  if (present > steps.length)
    throw new StorageError(
      `The database ${path} was written by a newer version of Ketascreen (schema ${present}, this one knows ` +
        `${steps.length}). Start that version.`,
    );
  if (present === steps.length) return;
  if (present > 0 && path !== ":memory:") copyBeside(database, path, present);
  database.exec("BEGIN IMMEDIATE");
  try {
    for (const step of steps.slice(present)) database.exec(step.sql);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    database.exec(`PRAGMA user_version = ${steps.length}`);
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

function copyBeside(database: DatabaseSync, path: string, present: number): void {
  const copy = `${path}.schema-${present}`;
  if (!existsSync(copy)) database.prepare("VACUUM INTO ?").run(copy);
}
