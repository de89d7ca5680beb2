import { expect, test } from "vitest";
import { build } from "../../../src/server/app.ts";
import { openDatabase } from "../../../src/server/storage/open-database.ts";
import { sqliteStore } from "../../../src/server/storage/sqlite.ts";
import { statement, urgentCall } from "../../support/builders/statement-builder.ts";
import { assessedAtMs } from "../../support/builders/said-times.ts";
import { areVerified, clinic, clinicApp, coreNames, deviceNow, id } from "../support/clinic-app.ts";

const address = "/api/kiosk/statements";
const sent = { id, deviceNow, statement: statement() };

test("C24 answers that do not fit are refused without being repeated, and the operator reads where, not what", async () => {
  const { post, notes } = await clinicApp();
  const patient = { familyName: "Okafor", birthDate: "1984-13-40" };
  const reply = await post(address, { ...sent, statement: statement({ patient }) });
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toEqual({
    error: { code: "invalid", message: "One answer does not fit. See what it is." },
  });
  expect(notes).toMatchObject([
    { route: address, error: "answers refused", frames: ["statement.patient.birthDate"] },
  ]);
  expect(JSON.stringify(notes)).not.toMatch(/1984|Okafor/);
});

test.each([
  ["visit", {}],
  ["vitals", { weightKg: 70 }],
  ["assessment", {}],
])("a kiosk cannot send what is not a patient's to say: %s", async (section, content) => {
  const { post } = await clinicApp();
  const reply = await post(address, { ...sent, statement: { ...statement(), [section]: content } });
  expect(reply.statusCode).toBe(400);
});

test.each(["classification", "prescribersPlan", "premedication"])(
  "a kiosk cannot send what is not a patient's to say of a medicine: %s",
  async (field) => {
    const { post } = await clinicApp();
    const plan = { plan: "continue-as-usual", as: "drug", by: "Dana Cole", status: "given" };
    const entries = [{ id: "m1", typed: "xanax", [field]: plan }];
    const medications = { ...statement().medications, entries };
    expect((await post(address, { ...sent, statement: { ...statement(), medications } })).statusCode).toBe(
      400,
    );
  },
);

test.each(["text/plain", "application/x-www-form-urlencoded"])(
  "only JSON is accepted, not %s",
  async (type) => {
    const { app } = await clinicApp();
    const request = { method: "POST" as const, url: address, headers: { "content-type": type } };
    expect((await app.inject({ ...request, payload: JSON.stringify(sent) })).statusCode).toBe(415);
  },
);

test("each tablet behind a proxy has its own count, and calls for staff are counted apart", async () => {
  const store = sqliteStore(openDatabase(":memory:"));
  const app = await build({
    store,
    clinic,
    names: coreNames,
    rulesNotVerified: areVerified,
    now: () => assessedAtMs,
    kioskCallsPerMinute: 1,
  });
  const post = async (url: string, tablet: string, payload: object) => {
    const headers = { "x-forwarded-for": `10.0.0.9, ${tablet}`, host: "kiosk.example" };
    return (await app.inject({ method: "POST", url, headers, payload })).statusCode;
  };
  expect(await post(address, "192.168.1.20", sent)).toBe(201);
  expect(await post(address, "192.168.1.20", sent)).toBe(429);
  expect(await post(address, "192.168.1.21", sent)).toBe(200);
  expect(await post("/api/kiosk/urgent-calls", "192.168.1.20", urgentCall())).toBe(201);
});
