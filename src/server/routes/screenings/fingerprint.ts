/** Hashes that tell whether two records are the same. */
import { createHash } from "node:crypto";
import type { Intake } from "../../../../rules/index.ts";
import { canonicalJson } from "../../../contract/canonical-json.ts";
import type { NewStatement } from "../../../contract/kiosk/statement.ts";
import type { NewUrgentCall } from "../../../contract/kiosk/urgent-call.ts";
import type { StoredScreening, StoredStatement, StoredVersion } from "../../../contract/screening.ts";

type Seal = "hash" | "checkCode";
type Unsealed = Omit<StoredScreening, Seal> | Omit<StoredStatement, Seal>;

/** SHA-256 in hex over the canonical JSON. */
export const sha256 = (value: unknown) => createHash("sha256").update(canonicalJson(value)).digest("hex");

/** The record with its hash over everything else in it, and the check code that people compare: "7F3A-91C2". */
export function seal<Record extends Unsealed>(record: Record): Record & Pick<StoredVersion, Seal> {
  const hash = sha256(record);
  return { ...record, hash, checkCode: `${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase() };
}

/** True when nothing in the record was changed since it was sealed. */
export function isIntact({ hash, checkCode, ...record }: StoredVersion): boolean {
  const again = seal(record);
  return again.hash === hash && again.checkCode === checkCode;
}

/** Fingerprint of what a device sent. Its clock is left out, so that a repeat after a lost reply is the same content. */
export function contentHashOf(sent: {
  readonly intake: Intake;
  readonly reason?: string | undefined;
}): string {
  return sha256({ intake: sent.intake, reason: sent.reason });
}

/** Fingerprint of what a kiosk sent, all of it but its clock; the kiosk makes the same one and compares. */
export function kioskHashOf({ deviceNow: _clock, ...content }: NewStatement | NewUrgentCall): string {
  return sha256(content);
}
