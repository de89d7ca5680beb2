import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { covered, hasFullBrowser } from "../support/chromium.ts";
import { agreeToRestore, type ChromiumProcess, runChromium } from "../support/chromium-process.ts";
import { type ClinicServer, startClinicServer } from "../support/clinic-server.ts";
import { evaluate, tracesInFolder, tracesInPage } from "../support/traces.ts";
import { typeEverywhere } from "../support/type-everywhere.ts";

const typed = "qzvxkwurtle";
const marker = typed.slice(0, 8);

let clinic: ClinicServer;
let careless: Server;
let profile: string;
const started: ChromiumProcess[] = [];
beforeAll(async () => {
  console.log(`browser: ${covered}`);
  clinic = await startClinicServer();
  careless = createServer((_request, response) => {
    response.setHeader("content-type", "text/html").end("<h1>Careless</h1><input>");
  }).listen(0, "127.0.0.1");
  await once(careless, "listening");
});
afterAll(async () => {
  careless.close();
  await clinic.stop();
});
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), "ketascreen-profile-"));
});
afterEach(async () => {
  for (const { kill } of started.splice(0)) await kill();
  rmSync(profile, { recursive: true });
});

const carelessPage = () => `http://127.0.0.1:${(careless.address() as AddressInfo).port}/`;

/** Opens the page, lets it be filled in, cuts the power and has the tabs opened again; then looks everywhere. */
async function tracesAfterRestore(address: string, fillIn: (page: Page) => Promise<void>) {
  const before = await open(address);
  const [context] = before.browser.contexts();
  const page = context?.pages()[0];
  if (context === undefined || page === undefined) throw new Error("The browser opened no page.");
  await fillIn(page);
  await untilTabsAreWritten(context);
  await expect
    .poll(() => existsSync(join(profile, "Default", "Preferences")), { timeout: 30_000 })
    .toBe(true);
  await before.kill();
  const onDisk = tracesInFolder(profile, marker);

  agreeToRestore(profile);
  const after = await open();
  const restored = () =>
    after.browser
      .contexts()[0]
      ?.pages()
      .find((each) => each.url() === address);
  await expect.poll(restored, { timeout: 30_000 }).toBeDefined();
  const again = restored();
  if (again === undefined) throw new Error("The tab was not restored.");
  const cdp = await again.context().newCDPSession(again);
  const heading = () => evaluate(cdp, () => document.querySelector("h1")?.textContent);
  await expect.poll(heading, { timeout: 30_000 }).toBeTruthy();
  const shown = { heading: await heading(), traces: await tracesInPage(cdp, marker) };
  await after.kill();
  return { onDisk, ...shown, onDiskAgain: tracesInFolder(profile, marker) };
}

async function open(address?: string): Promise<ChromiumProcess> {
  const running = await runChromium(profile, address);
  started.push(running);
  return running;
}

/** A browser writes now and then what it keeps of its tabs. It has, when a tab that came and went since is in it. */
async function untilTabsAreWritten(context: BrowserContext): Promise<void> {
  const sessions = join(profile, "Default", "Sessions");
  const bytes = () =>
    readdirSync(sessions).reduce((sum, name) => sum + statSync(join(sessions, name)).size, 0);
  const later = await context.newPage();
  await later.goto(`${carelessPage()}later`);
  await expect.poll(() => tracesInFolder(sessions, "/later"), { timeout: 30_000 }).not.toEqual([]);
  const before = bytes();
  await later.close();
  await expect.poll(bytes, { timeout: 30_000 }).toBeGreaterThan(before);
}

if (hasFullBrowser) {
  test("S01 a tab that is restored after a power cut shows nothing, and nothing is on the disk", async () => {
    const found = await tracesAfterRestore(`${clinic.origin}/kiosk/`, (page) => typeEverywhere(page, typed));

    expect(found).toEqual({
      onDisk: [],
      heading: "Some questions before your treatment",
      traces: [],
      onDiskAgain: [],
    });
  });

  test("the search finds what an ordinary page leaves in its tab", async () => {
    const found = await tracesAfterRestore(carelessPage(), async (page) => {
      await page.locator("input").focus();
      await page.keyboard.type(typed);
    });

    expect(found.onDisk.length).toBeGreaterThan(0);
    expect(found.traces).toContain("fields");
  });
} else {
  test("S01 without a full browser it is said that tab restore is not covered", () => {
    expect(covered).toContain("not covered: tab restore");
  });
}
