import type { Handler } from "../handler.ts";

const ACKNOWLEDGED_ARE_SHOWN_MS = 12 * 3_600_000;

export const listUrgentCalls: Handler<"listUrgentCalls"> = async (_call, { store, clinic, now }) => {
  const since = new Date(now() - ACKNOWLEDGED_ARE_SHOWN_MS).toISOString();
  const calls = await store.urgentCalls.list(clinic.clinicId, since);
  return { status: 200, body: { calls: [...calls] } };
};
