import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes } from "../../src/contract/routes.ts";
import { build } from "../../src/server/app.ts";
import { openDatabase } from "../../src/server/storage/open-database.ts";
import { sqliteStore } from "../../src/server/storage/sqlite.ts";
import { quietIntake } from "../support/builders/intake-builder.ts";
import { assessedAtMs } from "../support/builders/said-times.ts";
import { builtPages } from "./support/built-pages.ts";
import { areVerified, clinic, coreNames, deviceNow, id } from "./support/clinic-app.ts";
import { waysIn, type Way } from "./support/ways-in.ts";

const pages = builtPages();
let app: FastifyInstance;
let ways: readonly Way[] = [];
beforeAll(async () => {
  app = await build({
    store: sqliteStore(openDatabase(":memory:")),
    clinic,
    names: coreNames,
    rulesNotVerified: areVerified,
    now: () => assessedAtMs,
    note: () => undefined,
    ...pages,
    requestsPerMinute: 1_000_000,
    kioskCallsPerMinute: 1_000_000,
  });
  ways = waysIn(app);
  const created = await app.inject({
    method: "POST",
    url: "/api/screenings",
    payload: { id, deviceNow, intake: quietIntake() },
  });
  expect(created.statusCode).toBe(201);
});
afterAll(async () => {
  await app.close();
  pages.remove();
});

/** All that a tablet on the network may reach. Whatever else there is, or will be, is not. */
const ofTheKiosk = [
  "GET /kiosk",
  "GET /kiosk/",
  "GET /kiosk/assets/main-1a2b3c.js",
  "GET /kiosk/assets/main-1a2b3c.js.gz",
  "GET /kiosk/embed.js",
  "GET /kiosk/sw.js",
  "POST /api/kiosk/statements",
  "POST /api/kiosk/urgent-calls",
];

const isOfTheKiosk = ({ method, path }: Way) =>
  ofTheKiosk.includes(`${method === "HEAD" ? "GET" : method} ${path}`);

type Visitor = { readonly remoteAddress?: string; readonly headers: Readonly<Record<string, string>> };

const here = { host: "localhost:8080" };
const tablet = { remoteAddress: "192.168.1.20", headers: { host: "192.168.1.4:8080" } };

async function statusesFor({ remoteAddress = "127.0.0.1", headers }: Visitor) {
  const statuses: Record<string, number> = {};
  for (const { method, path } of ways) {
    const reply = await app.inject({ method, url: path.replace(":id", id), remoteAddress, headers });
    statuses[`${method} ${path}`] = reply.statusCode;
  }
  return statuses;
}

/** What a visitor should meet on every way: let in or refused, before anything else is looked at. */
const expected = (isLetIn: (way: Way) => boolean) =>
  Object.fromEntries(ways.map((way) => [`${way.method} ${way.path}`, isLetIn(way)]));
const isLetInOn = (statuses: Record<string, number>) =>
  Object.fromEntries(Object.entries(statuses).map(([way, status]) => [way, status !== 403]));

test("the ways in hold every route of the table, the pages, their files and the description of the API", () => {
  const known = ways.map(({ method, path }) => `${method} ${path}`);
  for (const { method, path } of Object.values(routes)) expect(known).toContain(`${method} ${path}`);
  for (const way of ofTheKiosk) expect(known).toContain(way);
  expect(known).toContain("GET /assets/main-1a2b3c.js");
  expect(known).toContain("GET /api/docs/json");
  expect(known).toContain("GET /screenings");
});

describe("S03 S05 every way in, for", () => {
  test.each<[string, Visitor]>([
    ["staff at this machine", { headers: here }],
    ["staff at this machine, by its IPv6 address", { remoteAddress: "::1", headers: { host: "[::1]:8080" } }],
    ["IPv4 written as IPv6", { remoteAddress: "::ffff:127.0.0.1", headers: here }],
    ["the staff's own page", { headers: { ...here, origin: "http://localhost:8080" } }],
  ])("%s: all of it", async (_who, visitor) => {
    expect(isLetInOn(await statusesFor(visitor))).toEqual(expected(() => true));
  });

  test.each<[string, Visitor]>([
    ["a tablet on the network", tablet],
    ["a tablet that says it is this machine", { ...tablet, headers: here }],
    ["a tablet by IPv6", { remoteAddress: "fe80::20", headers: here }],
    ["a tablet by IPv4 written as IPv6", { ...tablet, remoteAddress: "::ffff:192.168.1.20" }],
    [
      "the tablet's own page",
      { ...tablet, headers: { ...tablet.headers, origin: "http://192.168.1.4:8080" } },
    ],
    [
      "the tablet's own page by HTTPS, through a proxy of this machine",
      {
        headers: {
          host: "kiosk.example",
          origin: "https://kiosk.example",
          "x-forwarded-for": "192.168.1.20",
          "x-forwarded-proto": "https",
        },
      },
    ],
    ["a proxy that says Forwarded", { headers: { ...here, forwarded: "for=192.168.1.20" } }],
    ["a proxy that says X-Forwarded-For", { headers: { ...here, "x-forwarded-for": "127.0.0.1" } }],
    ["a proxy that says X-Forwarded-Host alone", { headers: { ...here, "x-forwarded-host": "localhost" } }],
    ["a proxy that says X-Real-IP", { headers: { ...here, "x-real-ip": "127.0.0.1" } }],
    ["a proxy that says Via", { headers: { ...here, via: "1.1 proxy" } }],
  ])("%s: the kiosk's alone", async (_who, visitor) => {
    expect(isLetInOn(await statusesFor(visitor))).toEqual(expected(isOfTheKiosk));
  });

  test.each<[string, Visitor]>([
    ["a page from elsewhere, at this machine", { headers: { ...here, origin: "https://evil.example" } }],
    ["another program's page", { headers: { ...here, origin: "http://localhost:3000" } }],
    ["a page without an origin", { headers: { ...here, origin: "null" } }],
    [
      "a page from elsewhere, on the tablet",
      { ...tablet, headers: { ...tablet.headers, origin: "https://evil.example" } },
    ],
    [
      "a listed parent that calls by itself",
      { ...tablet, headers: { ...tablet.headers, origin: "https://portal.example" } },
    ],
    ["a name from elsewhere that points at this machine", { headers: { host: "evil.example:8080" } }],
    [
      "a page under a name from elsewhere that points at this machine",
      { headers: { host: "evil.example:8080", origin: "http://evil.example:8080" } },
    ],
    ["a name that begins like this machine's", { headers: { host: "localhost.evil.example" } }],
  ])("%s: none of it", async (_who, visitor) => {
    expect(isLetInOn(await statusesFor(visitor))).toEqual(expected(() => false));
  });
});

test("S03 whoever is refused cannot tell what is there from what is not", async () => {
  const addresses = [
    `/api/screenings/${id}`,
    "/api/screenings/9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d",
    "/api/screenings/nonsense",
    "/api/nothing",
    "/api/clinic",
    "/screenings",
    "/nothing.js",
    "/assets/main-1a2b3c.js",
    "/kiosk/nothing.js",
    "/kiosk/../api/clinic",
    "/kiosk/%2e%2e/api/clinic",
    "//api/clinic",
  ];
  const replies = new Set<string>();
  for (const url of addresses) {
    const { statusCode, body } = await app.inject({ method: "GET", url, ...tablet });
    replies.add(`${statusCode} ${body}`);
  }
  expect([...replies]).toEqual([
    '403 {"error":{"code":"forbidden","message":"This address answers only on the machine that keeps the ' +
      'records, at the address its console names. The patient form is at /kiosk/."}}',
  ]);
});

test("an address that cannot be read is not repeated", async () => {
  const reply = await app.inject({ method: "GET", url: "/%zz", ...tablet });
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toMatchObject({ error: { code: "malformed" } });
  expect(reply.body).not.toContain("zz");
});
