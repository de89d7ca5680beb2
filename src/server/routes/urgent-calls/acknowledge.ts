import { refusal } from "../../errors.ts";
import type { Handler } from "../handler.ts";

export const acknowledgeUrgentCall: Handler<"acknowledgeUrgentCall"> = async (
  { params, body },
  { store, clinic, now },
) => {
  const at = new Date(now()).toISOString();
  const call = await store.urgentCalls.acknowledge(clinic.clinicId, params.id, { by: body.by, at });
  if (call) return { status: 200, body: call };
  return { status: 404, body: refusal("not-found", "There is no call with this id. Load the list again.") };
};
