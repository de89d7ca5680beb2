/** Calls for staff as rows of their tables. */
import { kioskCodeOf } from "../../contract/kiosk/code.ts";
import type { UrgentCall } from "../../contract/kiosk/urgent-call.ts";
import type { KeptCall, UrgentCallRecord } from "./store.ts";

/** The columns of `urgent_call`. `record` is the call; the rest finds and orders it. */
export type CallRow = {
  clinic_id: string;
  id: string;
  received_at: string;
  content_hash: string;
  hash: string;
  record: string;
};

/** The columns of `urgent_acknowledgement`. */
export type AcknowledgementRow = {
  clinic_id: string;
  call_id: string;
  acknowledged_by: string;
  at: string;
};

/** The columns of a call; all but the fingerprint come from the record. */
export function callRowOf({ call, contentHash }: KeptCall): CallRow {
  return {
    clinic_id: call.clinicId,
    id: call.id,
    received_at: call.receivedAt,
    content_hash: contentHash,
    hash: call.hash,
    record: JSON.stringify(call),
  };
}

/** The call in a row. */
export function keptCallOf(row: Pick<CallRow, "record" | "content_hash">): KeptCall {
  return { call: JSON.parse(row.record) as UrgentCallRecord, contentHash: row.content_hash };
}

type JoinedRow = Pick<CallRow, "record" | "content_hash"> & {
  readonly acknowledged_by: string | null;
  readonly at: string | null;
};

/** The call in a row beside its acknowledgement, as staff see it. */
export function urgentCallOf(row: JoinedRow): UrgentCall {
  const { id, screeningId, answer, sure, patient, receivedAt } = keptCallOf(row).call;
  const { acknowledged_by: by, at } = row;
  return {
    id,
    screeningId,
    code: kioskCodeOf(screeningId),
    answer,
    sure,
    ...patient,
    receivedAt,
    ...(by !== null && at !== null && { acknowledged: { by, at } }),
  };
}
