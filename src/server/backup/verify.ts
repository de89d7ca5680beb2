/** Proves that a database holds what was stored: the file, every seal, and what was taken from a record. */
import type { DatabaseSync } from "node:sqlite";
import { isIntact } from "../routes/screenings/fingerprint.ts";
import { keptOf, type Row, rowOf } from "../storage/row.ts";
import { findChangedCall } from "./verify-calls.ts";
import { findUnfoundedName } from "./verify-names.ts";
import { readPragma } from "../storage/open-database.ts";

export type Count = { readonly screenings: number; readonly versions: number };

/** How much it holds, or the first thing that is wrong, named by the ids of the record alone. */
export function verifyDatabase(database: DatabaseSync): Count | { readonly problem: string } {
  const found = readPragma(database, "integrity_check(1)", "integrity_check");
  if (found !== "ok") return { problem: `the file is damaged: ${String(found)}` };
  if (database.prepare("PRAGMA foreign_key_check").get())
    return { problem: "a version or a call for staff is missing" };
  let screenings = 0;
  let versions = 0;
  for (const row of database.prepare("SELECT * FROM screening_version").iterate()) {
    const stored = row as Row;
    if (!isAsStored(stored))
      return {
        problem: `version ${stored.version} of screening ${stored.id} was changed after it was stored`,
      };
    versions += 1;
    if (stored.version === 1) screenings += 1;
  }
  const problem = findUnfoundedName(database) ?? findChangedCall(database);
  return problem === undefined ? { screenings, versions } : { problem };
}

/** Keys by which a record is found; what only orders or finds it may be worded otherwise by a later version. */
const keys = ["clinic_id", "id", "version", "follows", "hash", "awaits_completion"] as const;

/** A backup of an earlier schema lacks a column. */
function isAsStored(row: Row): boolean {
  try {
    const kept = keptOf(row);
    const again = rowOf(kept);
    return isIntact(kept.screening) && keys.every((key) => !(key in row) || row[key] === again[key]);
  } catch {
    return false;
  }
}
