import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "../../src/server/app.ts";
import { openDatabase } from "../../src/server/storage/open-database.ts";
import { sqliteStore } from "../../src/server/storage/sqlite.ts";
import { areVerified, clinic, coreNames, clinicApp } from "./support/clinic-app.ts";

let clientDir = "";
beforeAll(() => {
  clientDir = mkdtempSync(join(tmpdir(), "ketascreen-client-"));
  mkdirSync(join(clientDir, "assets"));
  writeFileSync(join(clientDir, "index.html"), "<!doctype html><title>Ketascreen</title>");
  writeFileSync(join(clientDir, "assets", "main-1a2b3c.js"), "export {};");
  writeFileSync(join(clientDir, "assets", "main-1a2b3c.js.gz"), gzipSync("export {};"));
});
afterAll(() => rmSync(clientDir, { recursive: true }));

async function page(
  url: string,
  method: "GET" | "POST" = "GET",
  headers: Readonly<Record<string, string>> = {},
) {
  const store = sqliteStore(openDatabase(":memory:"));
  const app = await build({
    store,
    clinic,
    names: coreNames,
    rulesNotVerified: areVerified,
    now: () => 0,
    clientDir,
  });
  return app.inject({ method, url, headers });
}

test.each(["/", "/screenings", "/screenings/3f2b8c1e-7d4a-4f6b-9c55-0a1b2c3d4e5f"])(
  "%s is the client's page and is never kept by a browser",
  async (url) => {
    const reply = await page(url);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["content-type"]).toMatch(/^text\/html/);
    expect(reply.headers["cache-control"]).toBe("no-store");
  },
);

test("a file with a hash in its name is kept for good", async () => {
  const reply = await page("/assets/main-1a2b3c.js");
  expect(reply.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(reply.headers["content-type"]).toMatch(/javascript/);
});

test("a file is sent compressed to those who take it so", async () => {
  const compressed = await page("/assets/main-1a2b3c.js", "GET", { "accept-encoding": "gzip" });
  expect(compressed.headers["content-encoding"]).toBe("gzip");
  expect(compressed.headers["content-type"]).toMatch(/javascript/);
  expect(compressed.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(gunzipSync(compressed.rawPayload).toString()).toBe("export {};");
  const plain = await page("/assets/main-1a2b3c.js");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.body).toBe("export {};");
});

test.each(["/assets/gone.js", "/favicon.ico", "/../package.json", "/api", "/api/none"])(
  "%s is not found, and is not the page",
  async (url) => expect((await page(url)).statusCode).toBe(404),
);

test("a client that is not built is said to be so", async () => {
  const { get } = await clinicApp();
  expect((await get("/")).json()).toMatchObject({ error: { code: "unavailable" } });
});

test("nothing inline runs, nothing comes from elsewhere, and no other page frames it", async () => {
  for (const url of ["/", "/api/clinic", "/api/docs"]) {
    const { headers } = await page(url);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
});

test("no reply of the API is kept by a browser", async () => {
  expect((await page("/api/clinic")).headers["cache-control"]).toBe("no-store");
});

test("the API describes itself, with nothing inline and nothing from the network", async () => {
  const description = (await page("/api/docs/json")).json<{ paths: Record<string, unknown> }>();
  expect(Object.keys(description.paths)).toContain("/api/screenings/{id}/versions");
  const docs = await page("/api/docs");
  expect(docs.body).not.toMatch(/<script>|<script [^>]*>\s*\w|style=|https?:\/\//);
  const [, file = ""] = /src="([^"]+bundle\.js)"/.exec(docs.body) ?? [];
  expect((await page(file)).statusCode).toBe(200);
});
