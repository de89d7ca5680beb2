import { expect, test } from "vitest";
import { receiptSchema, storedScreeningSchema } from "../../../src/contract/screening.ts";
import { openDatabase } from "../../../src/server/storage/open-database.ts";
import { sqliteStore } from "../../../src/server/storage/sqlite.ts";
import { assessedAtMs, quietIntake } from "../../support/builders/intake-builder.ts";
import { clinicApp, deviceNow, id, intakeOf } from "../support/clinic-app.ts";

test("a new screening is answered with a receipt once it is stored", async () => {
  const { create, get } = await clinicApp();
  const reply = await create();
  expect(reply.statusCode).toBe(201);
  const receipt = receiptSchema.parse(reply.json());
  expect(receipt).toMatchObject({ id, version: 1, receivedAt: "2026-11-21T13:20:00.000Z" });
  expect(receipt.checkCode).toBe(`${receipt.hash.slice(0, 4)}-${receipt.hash.slice(4, 8)}`.toUpperCase());
  expect((await get(`/api/screenings/${id}`)).statusCode).toBe(200);
});

test("the server assesses with its own clock and keeps what it was assessed by", async () => {
  const { create, get, setNow } = await clinicApp();
  setNow(Date.parse("2026-11-21T13:19:00Z"));
  await create();
  const stored = storedScreeningSchema.parse((await get(`/api/screenings/${id}`)).json());
  expect(stored.assessment.at).toBe("2026-11-21T13:19:00Z");
  expect(stored).toMatchObject({
    clinicName: "Lindenhof Clinic",
    rulesVersion: stored.assessment.rulesVersion,
    protocolVersion: "2026-11 default",
    protocol: { version: "2026-11 default" },
    deviceNow,
    intake: quietIntake(),
  });
});

test("D02 the same id and content gives the first receipt, also when the device's clock has gone on", async () => {
  const { create, post, setNow, get } = await clinicApp();
  const first = await create();
  setNow(Date.parse("2026-11-21T13:30:00Z"));
  const again = await post("/api/screenings", {
    id,
    deviceNow: "2026-11-21T13:30:00Z",
    intake: quietIntake(),
  });
  expect(again.statusCode).toBe(200);
  expect(again.json()).toEqual(first.json());
  expect((await get(`/api/screenings/${id}/versions`)).json()).toMatchObject({ versions: [{ version: 1 }] });
});

test("D02 the same id with other content is refused and changes nothing", async () => {
  const { create, get } = await clinicApp();
  await create();
  const before = (await get(`/api/screenings/${id}`)).body;
  const other = await create(intakeOf("Okafor-Reyes"));
  expect(other.statusCode).toBe(409);
  expect(other.json()).toMatchObject({ error: { code: "other-content" } });
  expect((await get(`/api/screenings/${id}`)).body).toBe(before);
});

test("D02 a storm of the same submission leaves one record and one receipt", async () => {
  const { create, post } = await clinicApp();
  const replies = await Promise.all(Array.from({ length: 20 }, () => create()));
  expect(replies.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
  expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
  expect((await post("/api/screenings/search", {})).json()).toMatchObject({ total: 1 });
});

test("C20 what is returned is byte for byte what was stored, and so every time", async () => {
  const database = openDatabase(":memory:");
  const { create, get, setNow } = await clinicApp(sqliteStore(database));
  await create();
  const stored = database.prepare("SELECT record FROM screening_version").get()?.["record"];
  for (const laterMs of [0, 60_000, 1e9]) {
    setNow(assessedAtMs + laterMs);
    expect((await get(`/api/screenings/${id}?version=1`)).body).toBe(stored);
  }
});

test("a dose later than the server's clock is refused with its path", async () => {
  const { create } = await clinicApp();
  const intake = quietIntake();
  const lastDose = { said: "exact", date: "2026-11-21", time: "08:21" } as const;
  const entry = { id: "a", typed: "alprazolam", lastDose };
  const medications = { ...intake.medications, list: "listed" as const, entries: [entry] };
  const reply = await create({ ...intake, medications });
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toEqual({
    error: {
      code: "invalid",
      message: "One answer does not fit. See what it is.",
      problems: [
        {
          path: "intake.medications.entries[0].lastDose.time",
          message: "Last dose on 2026-11-21 at 08:21 is in the future. Check the time.",
        },
      ],
    },
  });
});
