import { http, HttpResponse } from "msw";
import { kioskCalls } from "../../contract/kiosk/addresses.ts";
import { type KioskReceipt, newStatementSchema } from "../../contract/kiosk/statement.ts";
import { acknowledgementSchema, newUrgentCallSchema } from "../../contract/kiosk/urgent-call.ts";
import type { makeMemory } from "./memory.ts";
import { refuse } from "./refuse.ts";
import { makeUrgentMemory } from "./urgent-memory.ts";

const receiptFor = (receiptId: string) => {
  const receipt: KioskReceipt = { receiptId, hash: "0".repeat(64) };
  return HttpResponse.json(receipt, { status: 201 });
};

/** What a kiosk sends, and what staff see of its urgent calls. */
export function kioskHandlers(memory: ReturnType<typeof makeMemory>, now: () => number) {
  const urgent = makeUrgentMemory(now);
  return [
    http.post(`*${kioskCalls.createStatement}`, async ({ request }) => {
      const parsed = newStatementSchema.safeParse(await request.json());
      if (!parsed.success) return refuse(400, "invalid", "The answers were refused.");
      return receiptFor(memory.hear(parsed.data).id);
    }),

    http.post(`*${kioskCalls.raiseUrgentCall}`, async ({ request }) => {
      const parsed = newUrgentCallSchema.safeParse(await request.json());
      if (!parsed.success) return refuse(400, "invalid", "The call was refused.");
      urgent.raise(parsed.data);
      return receiptFor(parsed.data.id);
    }),

    http.get("*/api/urgent-calls", () => HttpResponse.json({ calls: urgent.list() })),

    http.post<{ id: string }>(
      "*/api/urgent-calls/:id/acknowledgement",
      async ({ request, params: { id } }) => {
        const parsed = acknowledgementSchema.safeParse(await request.json());
        if (!parsed.success) return refuse(400, "invalid", "Name of who attends is missing. Enter it.");
        const call = urgent.acknowledge(id, parsed.data.by);
        return call ? HttpResponse.json(call) : refuse(404, "not-found", "There is no call with this id.");
      },
    ),
  ];
}
