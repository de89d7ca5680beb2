/** One version as a row of the table. */
import type { StoredScreening } from "../../contract/screening.ts";
import { plannedStartMsOf, searchTextOf } from "./list-row.ts";
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
  record: string;
};

/** The version in a row. */
export function keptOf(row: Pick<Row, "record" | "content_hash">): KeptVersion {
  return { screening: JSON.parse(row.record) as StoredScreening, contentHash: row.content_hash };
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
    record: JSON.stringify(screening),
  };
}
