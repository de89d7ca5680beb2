import Fastify from "fastify";
import { expect, test } from "vitest";
import { routes } from "../../src/contract/routes.ts";
import { handlers } from "../../src/server/routes/index.ts";
import { checkBySchema, registerRoutes } from "../../src/server/routes/register.ts";
import { openDatabase } from "../../src/server/storage/open-database.ts";
import { sqliteStore } from "../../src/server/storage/sqlite.ts";
import { clinic, clinicApp, coreNames } from "./support/clinic-app.ts";

const context = { store: sqliteStore(openDatabase(":memory:")), clinic, names: coreNames, now: () => 0 };
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

test("the clinic's reply fits its schema and shows the mark of every number", async () => {
  const { get } = await clinicApp();
  const shown = routes.getClinic.responses[200].parse((await get("/api/clinic")).json());
  expect(shown.settings.length).toBeGreaterThan(50);
  expect(new Set(shown.settings.map(({ mark }) => mark))).toEqual(new Set(["sourced", "clinic-default"]));
});
