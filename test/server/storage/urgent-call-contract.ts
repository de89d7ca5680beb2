import { describe, expect, test } from "vitest";
import type { ScreeningStore } from "../../../src/server/storage/store.ts";
import { keptCall } from "../support/versions.ts";

const otherCallId = "b1c2d3e4-0000-4000-8000-000000000002";
const dana = { by: "Dana Cole", at: "2026-11-21T13:30:00.000Z" };
const erin = { by: "Erin Wu", at: "2026-11-21T13:40:00.000Z" };

/** What every store does with calls for staff. */
export function describeUrgentCalls(store: () => ScreeningStore): void {
  describe("calls for staff", () => {
    const { id } = keptCall().call;
    const list = (since = "2026-11-21T00:00:00.000Z") => store().urgentCalls.list("clinic-1", since);

    test("C24 wait until somebody attends, and are then told with who it was", async () => {
      expect(await store().urgentCalls.add(keptCall())).toEqual({ outcome: "added" });
      expect(await list("2030-01-01T00:00:00.000Z")).toMatchObject([{ id, code: "3F2-B8C" }]);
      expect(await store().urgentCalls.acknowledge("clinic-1", id, dana)).toMatchObject({
        acknowledged: dana,
      });
      expect(await list(dana.at)).toMatchObject([{ id, acknowledged: dana }]);
      expect(await list("2026-11-21T13:30:00.001Z")).toEqual([]);
    });

    test("D03 of two who attend at once the first stays", async () => {
      await store().urgentCalls.add(keptCall());
      const both = await Promise.all(
        [dana, erin].map((who) => store().urgentCalls.acknowledge("clinic-1", id, who)),
      );
      expect(both).toMatchObject([{ acknowledged: dana }, { acknowledged: dana }]);
    });

    test("D02 a call that is there stays what it is and is told", async () => {
      await store().urgentCalls.add(keptCall());
      const other = await store().urgentCalls.add(keptCall({ answer: "seizure-today" }));
      expect(other).toEqual({ outcome: "taken", existing: keptCall() });
      expect(await list()).toMatchObject([{ answer: "chest-pain-now" }]);
    });

    test("one clinic never sees another's calls, nor attends to them", async () => {
      await store().urgentCalls.add(keptCall({}, undefined, "clinic-2"));
      expect(await list()).toEqual([]);
      expect(await store().urgentCalls.acknowledge("clinic-1", id, dana)).toBeUndefined();
    });

    test("that wait stand before attended ones, each newest first", async () => {
      await store().urgentCalls.add(keptCall({}, "2026-11-21T13:20:00.000Z"));
      await store().urgentCalls.add(keptCall({ id: otherCallId }, "2026-11-21T13:25:00.000Z"));
      expect((await list()).map((call) => call.id)).toEqual([otherCallId, id]);
      await store().urgentCalls.acknowledge("clinic-1", otherCallId, dana);
      expect((await list()).map((call) => call.id)).toEqual([id, otherCallId]);
    });
  });
}
