import type { NewStatement } from "../../../contract/kiosk/statement.ts";
import type { StoredStatement } from "../../../contract/screening.ts";
import type { KeptVersion } from "../../storage/store.ts";
import type { Context } from "../context.ts";
import type { Handler } from "../handler.ts";
import { clockSkewSeconds, onServerClock } from "../screenings/clock-skew.ts";
import { kioskHashOf, seal } from "../screenings/fingerprint.ts";
import { answerRepeat, kioskReceipt } from "./receipt.ts";

/** Keeps what a patient said as the first version of a screening. A repeat after a lost reply gets the first receipt. */
export const createStatement: Handler<"createStatement"> = async ({ body }, context) => {
  const { store, clinic } = context;
  const contentHash = kioskHashOf(body);
  const first = await store.find(clinic.clinicId, body.id, 1);
  if (first) return answerRepeat(body.id, first.contentHash, contentHash);
  const added = await store.add({ screening: receiveStatement(body, context), contentHash });
  if (added.outcome === "taken") return answerRepeat(body.id, added.existing.contentHash, contentHash);
  return { status: 201, body: kioskReceipt(body.id, contentHash) };
};

/**
 * Sealed as it was said: a time that cannot be, such as one that lies ahead, is for staff to ask about, because the patient
 * has left the tablet.
 */
function receiveStatement(
  { id, deviceNow, statement }: NewStatement,
  { clinic, now }: Context,
): KeptVersion<StoredStatement>["screening"] {
  const receivedMs = now();
  const skew = clockSkewSeconds(receivedMs, deviceNow);
  return seal({
    clinicId: clinic.clinicId,
    clinicName: clinic.name,
    id,
    version: 1 as const,
    receivedAt: new Date(receivedMs).toISOString(),
    deviceNow,
    ...(skew !== undefined && { clockSkewSeconds: skew }),
    statement: onServerClock(statement, { receivedMs, deviceNow }),
  });
}
