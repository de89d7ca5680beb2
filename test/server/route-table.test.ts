import Fastify from "fastify";
import { expect, test } from "vitest";
import { errorSchema } from "../../src/contract/errors.ts";
import { kioskReceiptSchema } from "../../src/contract/kiosk/statement.ts";
import { routes } from "../../src/contract/routes.ts";
import { handlers } from "../../src/server/routes/index.ts";
import { checkBySchema, registerRoutes } from "../../src/server/routes/register.ts";
import { openDatabase } from "../../src/server/storage/open-database.ts";
import { sqliteStore } from "../../src/server/storage/sqlite.ts";
import { areVerified, clinic, clinicApp, coreNames } from "./support/clinic-app.ts";

const context = {
  store: sqliteStore(openDatabase(":memory:")),
  clinic,
  names: coreNames,
  rulesNotVerified: areVerified,
  now: () => 0,
};
const app = () => Fastify().setValidatorCompiler<never>(checkBySchema);

test("the table and its handlers fit each other", () => {
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(routes).sort());
});

test("a handler without an entry is refused", () => {
  const extra = { ...handlers, deleteScreening: handlers.getClinic };
  expect(() => registerRoutes(app(), routes, extra, context)).toThrow("deleteScreening");
});

test("an entry without a handler is refused", () => {
  const { getHealth: _left, ...rest } = handlers;
  expect(() => registerRoutes(app(), routes, rest, context)).toThrow("getHealth");
});

test.each([undefined, "everyone", "Kiosk"])(
  "S03 an entry that is for %j, which is nobody, is refused",
  (who) => {
    const table = { ...routes, getClinic: { ...routes.getClinic, who: who as "loopback" } };
    expect(() => registerRoutes(app(), table, handlers, context)).toThrow("getClinic");
  },
);

test("S03 what the network may call only creates, and is answered with a receipt", () => {
  for (const { who, method, responses } of Object.values(routes)) {
    if (who !== "kiosk") continue;
    expect(method).toBe("POST");
    for (const [status, schema] of Object.entries(responses))
      expect(schema).toBe(Number(status) < 300 ? kioskReceiptSchema : errorSchema);
  }
});

test("the clinic's reply fits its schema and shows the mark of every number", async () => {
  const { get } = await clinicApp();
  const shown = routes.getClinic.responses[200].parse((await get("/api/clinic")).json());
  expect(shown.settings.length).toBeGreaterThan(50);
  expect(new Set(shown.settings.map(({ mark }) => mark))).toEqual(new Set(["sourced", "clinic-default"]));
});
