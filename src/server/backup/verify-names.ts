/** Proves that what the clinic remembers of names is what stored versions say. */
import type { DatabaseSync } from "node:sqlite";
import { isStatement, type StoredVersion } from "../../contract/screening.ts";
import type { NameRow } from "../storage/name-row.ts";

type JoinedRow = NameRow & { readonly record: string };

/** The first row that its version does not bear out, by the ids of the record alone; undefined when all are. */
export function findUnfoundedName(database: DatabaseSync): string | undefined {
  if (!hasNames(database)) return undefined;
  const rows = database
    .prepare(
      `SELECT name_classification.*, screening_version.record FROM name_classification
       JOIN screening_version ON screening_version.clinic_id = name_classification.clinic_id
         AND screening_version.id = screening_id AND screening_version.version = name_classification.version`,
    )
    .iterate();
  for (const row of rows) {
    const { record, ...name } = row as JoinedRow;
    if (!isBorneOut(name, JSON.parse(record) as StoredVersion))
      return `what version ${name.version} of screening ${name.screening_id} says about a name was changed after it was stored`;
  }
  return undefined;
}

/** A backup of an earlier schema has no such table. */
function hasNames(database: DatabaseSync): boolean {
  return (
    database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'name_classification'").get() !== undefined
  );
}

/** The folded name itself is not compared: a later version of the rules may fold it otherwise. */
function isBorneOut(row: NameRow, version: StoredVersion): boolean {
  if (isStatement(version) || row.at !== version.receivedAt) return false;
  if (row.classified_as === "taken-back") return row.version > 1;
  return version.intake.medications.entries.some(({ classification, confirmedDrugIds = [] }) => {
    if (row.classified_as === "not-a-sedative")
      return classification?.as === "not-a-sedative" && classification.by === row.classified_by;
    const isSameBy = classification === undefined || classification.by === row.classified_by;
    return isSameBy && JSON.stringify(confirmedDrugIds) === row.drug_ids;
  });
}
