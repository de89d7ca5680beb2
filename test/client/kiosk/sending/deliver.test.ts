import { describe, expect, test, vi } from "vitest";
import { deliver } from "../../../../src/client/kiosk/sending/deliver.ts";
import { pack } from "../../../../src/client/kiosk/sending/parcel.ts";
import type { Reply } from "../../../../src/client/kiosk/sending/post.ts";
import { onDisk, scripted } from "./script.ts";

const id = "3f9a2c51-0000-4000-8000-000000000001";
const parcel = pack("/api/kiosk/statements", { id, said: "twice a day" });
const away: Reply = undefined;
const never = () => undefined;

describe("delivering", () => {
  test("D01 it is received when the server says that this very content is on its disk", async () => {
    const { carrier } = scripted(onDisk);

    expect(await deliver(parcel, carrier, never)).toBe("received");
  });

  test.each<[string, Reply]>([
    ["the receipt of something else", { status: 201, body: { receiptId: "other", hash: "other" } }],
    ["this id with other content", { status: 200, body: { receiptId: id, hash: "hash of other words" } }],
    ["a receipt without a hash", { status: 201, body: { receiptId: id } }],
    ["no receipt", { status: 200, body: "OK" }],
    ["another success", { status: 202, body: { receiptId: id, hash: "hash of it" } }],
    ["a broken server", { status: 500, body: {} }],
    ["too many requests", { status: 429, body: {} }],
    ["a page of a proxy", { status: 502, body: null }],
    ["silence", away],
  ])("D01 %s is no receipt, and it is sent again", async (_, reply) => {
    const { carrier, attempts } = scripted(reply, onDisk);
    const onDelay = vi.fn();

    expect(await deliver(parcel, carrier, onDelay)).toBe("received");
    expect(attempts).toHaveLength(2);
    expect(onDelay).toHaveBeenCalledOnce();
  });

  test.each([400, 409])("what the server answers with %i is refused, and not sent again", async (status) => {
    const { carrier, attempts } = scripted({ status, body: {} });

    expect(await deliver(parcel, carrier, never)).toBe("refused");
    expect(attempts).toHaveLength(1);
  });

  test("D02 each attempt has the same bytes under the same id, and the device's clock of that moment", async () => {
    const { carrier, attempts } = scripted(away, away, onDisk);

    await deliver(parcel, carrier, never);

    const clocks = attempts.map(({ body }) => (JSON.parse(body) as { deviceNow: string }).deviceNow);
    expect(clocks).toEqual([
      "2026-11-21T09:00:00.000Z",
      "2026-11-21T09:00:01.000Z",
      "2026-11-21T09:00:03.000Z",
    ]);
    const contents = attempts.map(({ body }) => body.replace(/"deviceNow":"[^"]*",/, ""));
    expect(new Set(contents)).toEqual(new Set([`{"id":"${id}","said":"twice a day"}`]));
  });

  test("it goes on for as long as it takes, in waits that grow to 15 seconds", async () => {
    const hours = Array.from({ length: 1000 }, () => away);
    const { carrier, waitsMs } = scripted(...hours, onDisk);

    expect(await deliver(parcel, carrier, never)).toBe("received");
    expect(waitsMs.slice(0, 5)).toEqual([1000, 2000, 4000, 8000, 15000]);
    expect(waitsMs).toHaveLength(1000);
  });

  test("what is changed after it was packed is not sent", async () => {
    const said = ["one"];
    const packed = pack("/api/kiosk/statements", { id, said });
    said.push("two");

    expect(packed.bodyAt(0)).toBe(`{"deviceNow":"1970-01-01T00:00:00.000Z","id":"${id}","said":["one"]}`);
  });

  test("where the browser has no SHA-256, outside HTTPS, the id of the receipt has to do", async () => {
    const { carrier } = scripted({ status: 201, body: { receiptId: id, hash: "whatever" } });

    expect(await deliver(parcel, { ...carrier, hashOf: async () => undefined }, never)).toBe("received");
  });
});
