import type { Handler } from "../handler.ts";
import { kioskHashOf, sha256 } from "../screenings/fingerprint.ts";
import { answerRepeat, kioskReceipt } from "./receipt.ts";

/** Keeps a call for staff, which from then on stands on top of their list until somebody attends. */
export const raiseUrgentCall: Handler<"raiseUrgentCall"> = async ({ body }, { store, clinic, now }) => {
  const contentHash = kioskHashOf(body);
  const call = { ...body, clinicId: clinic.clinicId, receivedAt: new Date(now()).toISOString() };
  const added = await store.urgentCalls.add({ call: { ...call, hash: sha256(call) }, contentHash });
  if (added.outcome === "taken") return answerRepeat(body.id, added.existing.contentHash, contentHash);
  return { status: 201, body: kioskReceipt(body.id, contentHash) };
};
