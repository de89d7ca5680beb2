/** One version as a row of the table. */
import type { StoredVersion } from "../../contract/screening.ts";
import { searchTextOf } from "./search-text.ts";
import type { KeptVersion } from "./store.ts";

/** The columns of `screening_version`. `record` is the version; the rest finds and orders it. */
export type Row = {
  clinic_id: string;
  id: string;
  version: number;
  follows: number | null;
  content_hash: string;
  hash: string;
  planned_start_ms: number;
  search_text: string;
  /** 1 for a statement, 0 for an assessed version. */
  awaits_completion: number;
  record: string;
};

/** The version in a row. */
export function keptOf(row: Pick<Row, "record" | "content_hash">): KeptVersion {
  return { screening: JSON.parse(row.record) as StoredVersion, contentHash: row.content_hash };
}

/** The columns of a version; all but the fingerprint come from the record. */
export function rowOf({ screening, contentHash }: KeptVersion): Row {
  return {
    clinic_id: screening.clinicId,
    id: screening.id,
    version: screening.version,
    follows: screening.version === 1 ? null : screening.version - 1,
    content_hash: contentHash,
    hash: screening.hash,
    planned_start_ms: plannedStartMsOf(screening),
    search_text: searchTextOf(screening),
    awaits_completion: "statement" in screening ? 1 : 0,
    record: JSON.stringify(screening),
  };
}

/** By what the list orders, in epoch milliseconds: the planned start, or when a statement was received. */
function plannedStartMsOf(version: StoredVersion): number {
  if ("statement" in version) return Date.parse(version.receivedAt);
  const { plannedStart, timeZone } = version.intake.visit;
  return Temporal.PlainDateTime.from(plannedStart).toZonedDateTime(timeZone).epochMilliseconds;
}
