import { expect, test } from "vitest";
import { errorSchema } from "../../src/contract/errors.ts";
import { quietIntake } from "../support/builders/intake-builder.ts";
import { openDatabase } from "../../src/server/storage/open-database.ts";
import { sqliteStore } from "../../src/server/storage/sqlite.ts";
import { clinicApp, deviceNow, id } from "./support/clinic-app.ts";

const codeOf = (body: string) => errorSchema.parse(JSON.parse(body)).error.code;

test.each(["clinic.example", "localhost.evil.example", "192.168.1.4:8080", "127.0.0.1.evil.example"])(
  "a name that is not this machine's is refused: Host %j",
  async (host) => {
    const { app } = await clinicApp();
    const reply = await app.inject({ method: "GET", url: "/api/clinic", headers: { host } });
    expect(reply.statusCode).toBe(403);
    expect(codeOf(reply.body)).toBe("forbidden");
  },
);

test.each(["localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080"])(
  "this machine's own names are served: Host %j",
  async (host) => {
    const { app } = await clinicApp();
    const headers = { host, origin: `http://${host}` };
    expect((await app.inject({ method: "GET", url: "/api/clinic", headers })).statusCode).toBe(200);
  },
);

test.each(["https://evil.example", "http://localhost:3000", "null", "https://localhost:8080"])(
  "a call from another page is refused: Origin %j",
  async (origin) => {
    const { app } = await clinicApp();
    const headers = { host: "localhost:8080", origin };
    expect((await app.inject({ method: "GET", url: "/api/clinic", headers })).statusCode).toBe(403);
  },
);

test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/xml"])(
  "only JSON is accepted, not %s",
  async (type) => {
    const { app } = await clinicApp();
    const payload = JSON.stringify({ id, deviceNow, intake: quietIntake() });
    const headers = { "content-type": type };
    const reply = await app.inject({ method: "POST", url: "/api/screenings", headers, payload });
    expect(reply.statusCode).toBe(415);
    expect(codeOf(reply.body)).toBe("not-json");
  },
);

test.each(["", "{", "nonsense", '{"__proto__": {"a": 1}}', "[]", "null", "1"])(
  "what cannot be read is refused: %j",
  async (payload) => {
    const { app } = await clinicApp();
    const headers = { "content-type": "application/json" };
    const reply = await app.inject({ method: "POST", url: "/api/screenings", headers, payload });
    expect(reply.statusCode).toBe(400);
    expect(["malformed", "invalid"]).toContain(codeOf(reply.body));
  },
);

test("every problem of a request is named with its path", async () => {
  const { post } = await clinicApp();
  const intake = { ...quietIntake(), vitals: { weightKg: 720 }, extra: 1 };
  const reply = await post("/api/screenings", { id: "7", deviceNow: "now", intake });
  expect(reply.statusCode).toBe(400);
  const { error } = errorSchema.parse(reply.json());
  expect(error.problems?.map(({ path }) => path).sort()).toEqual([
    "deviceNow",
    "id",
    "intake.extra",
    "intake.vitals.weightKg",
  ]);
});

test("a request larger than any intake is refused", async () => {
  const { post } = await clinicApp();
  const reply = await post("/api/screenings", { id, text: "x".repeat(1_100_000) });
  expect(reply.statusCode).toBe(413);
  expect(codeOf(reply.body)).toBe("too-large");
});

test("an address of the API that does not exist is not found", async () => {
  const { get } = await clinicApp();
  const reply = await get("/api/nothing");
  expect(reply.statusCode).toBe(404);
  expect(codeOf(reply.body)).toBe("not-found");
});

test("a failing database gives no stack to the caller, and no patient text to the log", async () => {
  const store = sqliteStore(openDatabase(":memory:"));
  const { create, get, notes } = await clinicApp({
    ...store,
    find: () => Promise.reject(new TypeError("Okafor, Maria cannot be read")),
  });
  const reply = await create();
  expect(reply.statusCode).toBe(500);
  expect(codeOf(reply.body)).toBe("internal");
  expect(reply.body).not.toMatch(/Okafor|TypeError|at /);
  expect(notes).toMatchObject([{ route: "/api/screenings", error: "TypeError" }]);
  expect(JSON.stringify(notes)).not.toMatch(/Okafor|Maria/);
  expect((await get("/api/health")).statusCode).toBe(200);
});

test("a database that does not answer shows in the health of the server", async () => {
  const store = sqliteStore(openDatabase(":memory:"));
  const { get } = await clinicApp({ ...store, ping: () => Promise.reject(new Error("gone")) });
  expect((await get("/api/health")).statusCode).toBe(503);
});

test("a loop that went wrong is slowed down", async () => {
  const { build } = await import("../../src/server/app.ts");
  const { areVerified, clinic, coreNames } = await import("./support/clinic-app.ts");
  const store = sqliteStore(openDatabase(":memory:"));
  const app = await build({
    store,
    clinic,
    names: coreNames,
    rulesNotVerified: areVerified,
    now: () => 0,
    requestsPerMinute: 2,
  });
  const ask = () => app.inject({ method: "GET", url: "/api/health" });
  await ask();
  await ask();
  const reply = await ask();
  expect(reply.statusCode).toBe(429);
  expect(codeOf(reply.body)).toBe("too-many-requests");
});
