import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../src/contract/canonical-json.ts";
import { storedStatementSchema } from "../../../src/contract/screening.ts";
import { statement } from "../../support/builders/statement-builder.ts";
import { clinicApp, deviceNow, id } from "../support/clinic-app.ts";

const address = "/api/kiosk/statements";
const sent = { id, deviceNow, statement: statement() };
const hashOf = (content: unknown) => createHash("sha256").update(canonicalJson(content)).digest("hex");

test("C24 the kiosk is told that it is on disk, and nothing else, also when it asks again", async () => {
  const { post } = await clinicApp();
  const receipt = { receiptId: id, hash: hashOf({ id, statement: sent.statement }) };
  const [first, again] = [await post(address, sent), await post(address, sent)];
  expect([first.statusCode, again.statusCode]).toEqual([201, 200]);
  expect(first.json()).toEqual(receipt);
  expect(again.json()).toEqual(receipt);
});

test("D02 what is sent again after a lost reply is stored once, also when the device's clock has gone on", async () => {
  const { post, setNow, get } = await clinicApp();
  const first = await post(address, sent);
  const before = (await get(`/api/screenings/${id}`)).body;
  setNow(Date.parse("2026-11-21T13:40:00Z"));
  const again = await post(address, { ...sent, deviceNow: "2026-11-21T13:40:00Z" });
  expect(again.statusCode).toBe(200);
  expect(again.body).toBe(first.body);
  expect((await get(`/api/screenings/${id}`)).body).toBe(before);
});

test("D02 other answers under an id that is taken are refused, and the kiosk learns nothing of what is there", async () => {
  const { post, create, get } = await clinicApp();
  await create();
  const before = (await get(`/api/screenings/${id}`)).body;
  const reply = await post(address, sent);
  expect(reply.statusCode).toBe(409);
  expect(reply.json()).toEqual({
    error: {
      code: "other-content",
      message: "This id is taken. Start the form anew, or use the paper form.",
    },
  });
  expect((await get(`/api/screenings/${id}`)).body).toBe(before);
});

test("D02 a storm of the same answers leaves one record and one receipt", async () => {
  const { post } = await clinicApp();
  const replies = await Promise.all(Array.from({ length: 20 }, () => post(address, sent)));
  expect(replies.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
  expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
  expect((await post("/api/screenings/search", {})).json()).toMatchObject({ total: 1 });
});

test("D03 what the patient said is sealed as version 1, without an assessment", async () => {
  const { post, get } = await clinicApp();
  await post(address, sent);
  const stored = storedStatementSchema.parse((await get(`/api/screenings/${id}`)).json());
  expect(stored).toMatchObject({ id, version: 1, statement: sent.statement });
  const { hash, checkCode, ...rest } = stored;
  expect(hash).toBe(hashOf(rest));
  expect(checkCode).toBe(`${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase());
  expect((await get(`/api/screenings/${id}/versions`)).json()).toMatchObject({
    versions: [{ version: 1, hash }],
  });
});

test("C05 the moments of saying are moved by a tablet's wrong clock, and the receipt is for what it sent", async () => {
  const { post, get } = await clinicApp();
  const ahead = { ...sent, deviceNow: "2026-11-21T16:20:00.000Z" };
  const reply = await post(address, ahead);
  expect(reply.json()).toMatchObject({ hash: hashOf({ id, statement: sent.statement }) });
  const stored = storedStatementSchema.parse((await get(`/api/screenings/${id}`)).json());
  expect(stored.clockSkewSeconds).toBe(-10_800);
  expect(stored.statement.medications.entries[0]?.lastDose?.saidAt).toBe("2026-11-21T10:10:00.000Z");
  expect(stored.statement.lifestyle?.lastFood?.saidAt).toBe("2026-11-21T10:12:00.000Z");
});

test.each(["0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"])(
  "D01 what was received from a tablet whose clock says %s can be read",
  async (deviceNow) => {
    const { post, get } = await clinicApp();
    const saidAt = deviceNow.startsWith("9999") ? "0001-01-01T00:00:00Z" : "9999-12-31T00:00:00Z";
    const lastDose = { said: "today" as const, saidAt };
    const medications = { ...sent.statement.medications, entries: [{ id: "m1", typed: "xanax", lastDose }] };
    await post(address, { id, deviceNow, statement: statement({ medications }) });
    const stored = storedStatementSchema.parse((await get(`/api/screenings/${id}`)).json());
    expect(stored.statement.medications.entries[0]?.lastDose).toEqual({ said: "today" });
  },
);

test("a language is a few letters, not a text", async () => {
  const { post } = await clinicApp();
  const language = `en${"-abcdefgh".repeat(4)}`;
  const reply = await post(address, { ...sent, statement: { ...sent.statement, language } });
  expect(reply.statusCode).toBe(400);
});

test("D01 a time that lies ahead is kept as it was said, because the patient has left the tablet", async () => {
  const { post, get } = await clinicApp();
  const lastDose = { said: "exact" as const, date: "2026-11-29", time: "08:00" };
  const medications = { ...sent.statement.medications, entries: [{ id: "m1", typed: "xanax", lastDose }] };
  const reply = await post(address, { ...sent, statement: statement({ medications }) });
  expect(reply.statusCode).toBe(201);
  expect((await get(`/api/screenings/${id}`)).json()).toMatchObject({ statement: { medications } });
});
