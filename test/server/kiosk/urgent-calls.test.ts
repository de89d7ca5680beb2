import { expect, test } from "vitest";
import type { UrgentCall } from "../../../src/contract/kiosk/urgent-call.ts";
import { urgentCall } from "../../support/builders/statement-builder.ts";
import { assessedAtMs } from "../../support/builders/intake-builder.ts";
import { clinicApp } from "../support/clinic-app.ts";

const HOUR_MS = 3_600_000;
const otherCallId = "b1c2d3e4-0000-4000-8000-000000000002";

async function clinicWithCalls() {
  const clinic = await clinicApp();
  const raise = (changes: Parameters<typeof urgentCall>[0] = {}) =>
    clinic.post("/api/kiosk/urgent-calls", urgentCall(changes));
  const acknowledge = (id: string, by: string) =>
    clinic.post(`/api/urgent-calls/${id}/acknowledgement`, { by });
  const calls = async () => (await clinic.get("/api/urgent-calls")).json<{ calls: UrgentCall[] }>().calls;
  return { ...clinic, raise, acknowledge, calls };
}

test("C24 an urgent answer stands on the staff's list with the next request, before the form is sent", async () => {
  const { raise, calls } = await clinicWithCalls();
  expect(await calls()).toEqual([]);
  await raise();
  expect(await calls()).toEqual([
    {
      id: urgentCall().id,
      screeningId: urgentCall().screeningId,
      code: "3F2-B8C",
      answer: "chest-pain-now",
      sure: true,
      familyName: "Okafor",
      givenName: "Maria",
      receivedAt: "2026-11-21T13:20:00.000Z",
    },
  ]);
});

test("C24 a call waits on top until somebody attends, however long that takes", async () => {
  const { raise, calls, acknowledge, setNow } = await clinicWithCalls();
  await raise();
  setNow(assessedAtMs + HOUR_MS);
  await raise({ id: otherCallId, answer: "suicidal-thoughts", sure: false });
  await acknowledge(otherCallId, "Dana Cole");
  setNow(assessedAtMs + 100 * HOUR_MS);
  expect(await calls()).toMatchObject([{ id: urgentCall().id }]);
  expect((await calls())[0]).not.toHaveProperty("acknowledged");
});

test("waiting calls stand before attended ones, each newest first, and attended ones stay for twelve hours", async () => {
  const { raise, calls, acknowledge, setNow } = await clinicWithCalls();
  const ids = [1, 2, 3, 4].map((n) => `b1c2d3e4-0000-4000-8000-00000000000${n}`);
  for (const [minute, id] of ids.entries()) {
    setNow(assessedAtMs + minute * 60_000);
    await raise({ id });
  }
  await acknowledge(ids[3] ?? "", "Dana Cole");
  await acknowledge(ids[1] ?? "", "Dana Cole");
  const order = async () => (await calls()).map(({ id }) => ids.indexOf(id) + 1);
  expect(await order()).toEqual([3, 1, 4, 2]);
  setNow(assessedAtMs + 3 * 60_000 + 12 * HOUR_MS);
  expect(await order()).toEqual([3, 1, 4, 2]);
  setNow(assessedAtMs + 3 * 60_000 + 12 * HOUR_MS + 1);
  expect(await order()).toEqual([3, 1]);
});

test("D03 the first who attends stays, and whoever comes later is told who it was", async () => {
  const { raise, acknowledge, setNow } = await clinicWithCalls();
  await raise();
  const first = await acknowledge(urgentCall().id, "Dana Cole");
  setNow(assessedAtMs + HOUR_MS);
  const later = await acknowledge(urgentCall().id, "Erin Wu");
  expect([first.statusCode, later.statusCode]).toEqual([200, 200]);
  expect(later.json()).toMatchObject({ acknowledged: { by: "Dana Cole", at: "2026-11-21T13:20:00.000Z" } });
});

test("a call that does not exist is not found, and one without a name is refused", async () => {
  const { raise, acknowledge, post } = await clinicWithCalls();
  expect((await acknowledge(otherCallId, "Dana Cole")).statusCode).toBe(404);
  await raise();
  const nameless = await post(`/api/urgent-calls/${urgentCall().id}/acknowledgement`, { by: " " });
  expect(nameless.statusCode).toBe(400);
});

test("C24 D02 a call sent twice is one call, and is answered with its receipt and nothing else", async () => {
  const { raise, calls } = await clinicWithCalls();
  const [first, again] = [await raise(), await raise({ deviceNow: "2026-11-21T13:25:00.000Z" })];
  expect([first.statusCode, again.statusCode]).toEqual([201, 200]);
  expect(Object.keys(first.json<object>()).sort()).toEqual(["hash", "receiptId"]);
  expect(again.body).toBe(first.body);
  expect(await calls()).toHaveLength(1);
  expect((await raise({ answer: "seizure-today" })).statusCode).toBe(409);
});
