import { afterAll, expect, test } from "vitest";
import { build } from "../../../src/server/app.ts";
import type { KioskSettings } from "../../../src/server/kiosk-settings.ts";
import { openDatabase } from "../../../src/server/storage/open-database.ts";
import { sqliteStore } from "../../../src/server/storage/sqlite.ts";
import { builtPages } from "../support/built-pages.ts";
import { areVerified, clinic, clinicApp, coreNames } from "../support/clinic-app.ts";

const pages = builtPages();
afterAll(() => pages.remove());

const name = `Ward "7" & Sons <b>$&'s`;
const listed = ["https://portal.example", "https://clinic.example:8443"];

async function get(url: string, embedOrigins: readonly string[] = []) {
  const kiosk: KioskSettings = { embedOrigins, idleSeconds: 60, warningSeconds: 20 };
  const store = sqliteStore(openDatabase(":memory:"));
  const named = { ...clinic, name };
  const app = await build({
    store,
    clinic: named,
    names: coreNames,
    rulesNotVerified: areVerified,
    now: () => 0,
    ...pages,
    kiosk,
  });
  return app.inject({ method: "GET", url, remoteAddress: "192.168.1.20", headers: { host: "192.168.1.4" } });
}

const decoded = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

test.each(["/kiosk/", "/kiosk/?lang=es"])(
  "%s is the form, with what it has to know, and is never kept",
  async (url) => {
    const reply = await get(url, listed);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(reply.headers["cache-control"]).toBe("no-store");
    const [, content = ""] = /<meta name="ketascreen-kiosk" content="([^"]*)"/.exec(reply.body) ?? [];
    expect(content).not.toMatch(/[<>]/);
    expect(JSON.parse(decoded(content))).toEqual({
      clinicName: name,
      timeZone: "America/New_York",
      embedOrigins: listed,
      idleSeconds: 60,
      warningSeconds: 20,
    });
  },
);

test("without the last stroke the address leads to the form and keeps the language", async () => {
  const reply = await get("/kiosk?lang=es");
  expect([reply.statusCode, reply.headers["location"]]).toEqual([302, "/kiosk/?lang=es"]);
  expect((await get("/kiosk")).headers["location"]).toBe("/kiosk/");
});

test("S05 the form may be held by the listed pages, and by none when none is listed", async () => {
  const open = (await get("/kiosk/", listed)).headers;
  expect(open["content-security-policy"]).toMatch(
    /;frame-ancestors https:\/\/portal\.example https:\/\/clinic\.example:8443$/,
  );
  expect(open).not.toHaveProperty("x-frame-options");
  const closed = (await get("/kiosk/")).headers;
  expect(closed["content-security-policy"]).toMatch(/;frame-ancestors 'none'$/);
  expect(closed["x-frame-options"]).toBe("DENY");
});

test("S05 the form's policy is otherwise the strict one", async () => {
  const without = ({ headers }: Awaited<ReturnType<typeof get>>) =>
    String(headers["content-security-policy"]).replace(/frame-ancestors.*/, "");
  expect(without(await get("/kiosk/", listed))).toBe(without(await get("/kiosk/")));
  expect(without(await get("/kiosk/"))).toMatch(/^default-src 'none';script-src 'self';style-src 'self';/);
  expect(without(await get("/kiosk/"))).not.toMatch(/unsafe|https?:|\*/);
});

test.each([
  "/kiosk",
  "/kiosk/embed.js",
  "/kiosk/assets/main-1a2b3c.js",
  "/",
  "/screenings",
  "/api/clinic",
  "/api/docs",
  "/api/nothing",
])("S05 %s is never held in a frame, whoever is listed and whoever asks", async (url) => {
  const { headers } = await get(url, listed);
  expect(headers["content-security-policy"]).toMatch(/;frame-ancestors 'none'$/);
  expect(headers["x-frame-options"]).toBe("DENY");
});

test.each(["/kiosk/", "/kiosk/embed.js", "/"])(
  "S05 %s may use no camera, microphone, place or payment",
  async (url) => {
    const policy = String((await get(url, listed)).headers["permissions-policy"]);
    for (const feature of ["camera", "microphone", "geolocation", "payment", "usb"])
      expect(policy).toContain(`${feature}=()`);
  },
);

test("other pages may load the script that embeds the form, and no other file", async () => {
  const script = await get("/kiosk/embed.js");
  expect(script.headers["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(script.headers["cache-control"]).toBe("no-cache");
  for (const url of ["/kiosk/", "/kiosk/sw.js", "/kiosk/assets/main-1a2b3c.js"])
    expect((await get(url)).headers["cross-origin-resource-policy"]).toBe("same-origin");
});

test("files named by their content are kept for good, the worker is asked for anew", async () => {
  const file = await get("/kiosk/assets/main-1a2b3c.js");
  expect(file.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await get("/kiosk/sw.js")).headers["cache-control"]).toBe("no-cache");
});

test("what is not of the kiosk is not the staff's page, at this machine either", async () => {
  const store = sqliteStore(openDatabase(":memory:"));
  const app = await build({
    store,
    clinic,
    names: coreNames,
    rulesNotVerified: areVerified,
    now: () => 0,
    ...pages,
  });
  for (const url of ["/kiosk/question", "/kiosk/index.html"])
    expect((await app.inject({ method: "GET", url })).statusCode).toBe(404);
});

test("a form that is not built is said to be so", async () => {
  const { get: ask } = await clinicApp();
  const reply = await ask("/kiosk/");
  expect(reply.statusCode).toBe(503);
  expect(reply.json()).toMatchObject({
    error: {
      message: "The patient form is not built. Run npm run build, and use the paper form until then.",
    },
  });
});
