/** Opens the database file, brings it to this program's schema and refuses one that cannot be trusted with records. */
import { DatabaseSync } from "node:sqlite";
import { APPLICATION_ID, migrate } from "./migrate.ts";
import { migrations, type Migration } from "./migrations/index.ts";
import { StorageError } from "./store.ts";

/** The settings a record depends on, as SQLite reports them back. A database in memory has no journal to keep. */
const asked = [
  ["journal_mode", "WAL", "wal"],
  ["synchronous", "FULL", 2],
  ["foreign_keys", "ON", 1],
  ["fullfsync", "ON", 1],
  ["checkpoint_fullfsync", "ON", 1],
] as const;

/** Opens or creates the database at `path`, or one in memory. Throws `StorageError` with a sentence when it cannot be used. */
export function openDatabase(path: string, steps: readonly Migration[] = migrations): DatabaseSync {
  const database = open(path);
  try {
    refuseForeignFile(database, path);
    setAndReadBack(database, path);
    refuseDamage(database, path);
    migrate(database, path, steps);
    return database;
  } catch (error) {
    database.close();
    throw error instanceof StorageError ? error : unusable(path, error);
  }
}

function open(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: 5000, enableForeignKeyConstraints: true });
  } catch (error) {
    throw unusable(path, error);
  }
}

function unusable(path: string, error: unknown): StorageError {
  const reason = error instanceof Error ? error.message : "unknown reason";
  return new StorageError(
    `The database ${path} cannot be used: ${reason}. Restore a backup with npm run restore -- FILE.`,
    { cause: error },
  );
}

function refuseForeignFile(database: DatabaseSync, path: string): void {
  const tables = Number(database.prepare("SELECT count(*) AS n FROM sqlite_master").get()?.["n"]);
  const id = readPragma(database, "application_id");
  if (id === APPLICATION_ID || (id === 0 && tables === 0)) return;
  throw new StorageError(`The file ${path} is not a database of Ketascreen. Choose another DATA_DIR.`);
}

function setAndReadBack(database: DatabaseSync, path: string): void {
  for (const [name, value, expected] of asked) {
    if (name === "journal_mode" && path === ":memory:") continue;
    database.exec(`PRAGMA ${name} = ${value}`);
    const actual = readPragma(database, name);
    if (actual !== expected)
      throw new StorageError(
        `The database ${path} does not take ${name} = ${value} (it says ${String(actual)}), ` +
          "so a saved screening might not be on disk. Choose a DATA_DIR on a local disk.",
      );
  }
}

function refuseDamage(database: DatabaseSync, path: string): void {
  const found = readPragma(database, "quick_check(1)", "quick_check");
  if (found === "ok") return;
  throw new StorageError(
    `The database ${path} is damaged: ${String(found)}. Restore a backup with npm run restore -- FILE.`,
  );
}

/** What SQLite answers to a pragma; `column` when the answer is named otherwise. */
export function readPragma(database: DatabaseSync, pragma: string, column = pragma): unknown {
  return database.prepare(`PRAGMA ${pragma}`).get()?.[column];
}
