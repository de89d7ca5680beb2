import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useUrgentCalls } from "../../../../src/client/kiosk/sending/use-urgent-calls.ts";
import { newUrgentCallSchema } from "../../../../src/contract/kiosk/urgent-call.ts";
import { onDisk, scripted, type ReplyTo } from "./script.ts";

const screeningId = "3f9a2c51-0000-4000-8000-000000000001";
const away = undefined;

function calls(...replies: readonly ReplyTo[]) {
  const { carrier, attempts } = scripted(...replies);
  const { result } = renderHook(() => useUrgentCalls(screeningId, carrier));
  return { result, attempts };
}

test("C24 a call goes out at once, by a call of its own, and staff are called once it is on disk", async () => {
  const { result, attempts } = calls(onDisk);

  await act(async () => result.current.raise("chest-pain-now", true, { familyName: "Okafor" }));

  expect(attempts.map(({ address }) => address)).toEqual(["/api/kiosk/urgent-calls"]);
  const sent = newUrgentCallSchema.parse(JSON.parse(attempts[0]?.body ?? ""));
  expect(sent).toMatchObject({ screeningId, answer: "chest-pain-now", sure: true });
  expect(sent.patient).toEqual({ familyName: "Okafor" });
  expect(result.current).toMatchObject({ isUnderWay: false, areStaffCalled: true });
});

test("C24 as long as it is not on disk nobody is told that staff were called", async () => {
  const { result } = calls(away, { status: 500, body: {} });

  await act(async () => result.current.raise("seizure-today", false, {}));

  expect(result.current).toMatchObject({ wasRaised: true, isUnderWay: true, areStaffCalled: false });
});

test("C24 two calls are two, each with an id of its own, and one that is refused is no call", async () => {
  const { result, attempts } = calls(onDisk, { status: 400, body: {} });

  await act(async () => result.current.raise("seizure-today", false, {}));
  await act(async () => result.current.raise("seizure-today", true, {}));

  const ids = attempts.map(({ body }) => (JSON.parse(body) as { id: string }).id);
  expect(new Set(ids).size).toBe(2);
  expect(result.current).toMatchObject({ isUnderWay: false, areStaffCalled: false });
});
