import { kioskCodeOf } from "../../contract/kiosk/code.ts";
import type { NewUrgentCall, UrgentCall } from "../../contract/kiosk/urgent-call.ts";

/** Urgent calls in memory, as the server tells of them: those that wait first, each group newest first. */
export function makeUrgentMemory(now: () => number) {
  const calls = new Map<string, UrgentCall>();
  return {
    raise({ id, screeningId, answer, sure, patient }: NewUrgentCall): void {
      if (calls.has(id)) return;
      const receivedAt = new Date(now()).toISOString();
      calls.set(id, {
        id,
        screeningId,
        code: kioskCodeOf(screeningId),
        answer,
        sure,
        ...patient,
        receivedAt,
      });
    },
    acknowledge(id: string, by: string): UrgentCall | undefined {
      const call = calls.get(id);
      if (!call || call.acknowledged) return call;
      const acknowledged = { ...call, acknowledged: { by, at: new Date(now()).toISOString() } };
      calls.set(id, acknowledged);
      return acknowledged;
    },
    list: (): UrgentCall[] =>
      [...calls.values()].toSorted(
        (a, b) =>
          Number(a.acknowledged !== undefined) - Number(b.acknowledged !== undefined) ||
          b.receivedAt.localeCompare(a.receivedAt),
      ),
  };
}
