/** Proves that calls for staff are as they were sealed. */
import type { DatabaseSync } from "node:sqlite";
import { kioskHashOf, sha256 } from "../routes/screenings/fingerprint.ts";
import { type CallRow, callRowOf, keptCallOf } from "../storage/call-row.ts";

/** The first call that was changed, by its id alone; undefined: none was. */
export function findChangedCall(database: DatabaseSync): string | undefined {
  if (!hasCalls(database)) return undefined;
  for (const row of database.prepare("SELECT * FROM urgent_call").iterate()) {
    const stored = row as CallRow;
    if (!isAsStored(stored)) return `call for staff ${stored.id} was changed after it was stored`;
  }
  return undefined;
}

/** A backup of an earlier schema has no such table. */
function hasCalls(database: DatabaseSync): boolean {
  return database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'urgent_call'").get() !== undefined;
}

const keys = ["clinic_id", "id", "received_at", "content_hash", "hash"] as const;

function isAsStored(row: CallRow): boolean {
  try {
    const { call } = keptCallOf(row);
    const { hash, ...sealed } = call;
    const { clinicId: _clinic, receivedAt: _received, ...sent } = sealed;
    const again = callRowOf({ call, contentHash: kioskHashOf(sent) });
    return hash === sha256(sealed) && keys.every((key) => row[key] === again[key]);
  } catch {
    return false;
  }
}
