import { afterEach, expect, test, vi } from "vitest";
import { post } from "../../../../src/client/kiosk/sending/post.ts";
import { kioskCalls } from "../../../../src/contract/kiosk/addresses.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  [kioskCalls.raiseUrgentCall, true],
  [kioskCalls.createStatement, false],
])("C24 %s outlives its document: %s", async (address, outlives) => {
  const fetched = vi.fn<typeof fetch>(async () => Response.json({}, { status: 201 }));
  vi.stubGlobal("fetch", fetched);

  expect(await post(address, "{}")).toEqual({ status: 201, body: {} });

  expect(fetched.mock.calls[0]?.[1]?.keepalive).toBe(outlives);
});
