import { globSync, rmSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { buildKioskInto, kioskAddress, removeBuild } from "../support/kiosk-builds.ts";

let browser: Browser;
let first: string;
let second: string;
let clinic: Awaited<ReturnType<typeof kioskAddress>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  first = await buildKioskInto("first");
  second = await buildKioskInto("second");
  clinic = await kioskAddress();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await clinic.goAway();
  removeBuild(first);
  removeBuild(second);
});
beforeEach(async () => {
  await clinic.serve(first);
  context = await browser.newContext();
  page = await context.newPage();
  await page.goto(clinic.page);
  await firstQuestion();
  await page.evaluate(() => navigator.serviceWorker.ready);
});
afterEach(() => context.close());

const firstQuestion = () => page.getByRole("button", { name: "Continue" }).waitFor();
const buildShown = () => page.locator('script[src*="/assets/"]').first().getAttribute("src");
const lookForUpdate = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
const cacheNames = () => page.evaluate(() => caches.keys());

describe("without the network", () => {
  test("the form opens after one visit, in both languages and with the names of medicines", async () => {
    await clinic.goAway();

    await page.reload();
    await firstQuestion();
    await page.getByRole("button", { name: "Español" }).click();
    await page.getByRole("button", { name: "Continuar" }).waitFor();

    const files = globSync("assets/*.{js,css}", { cwd: first });
    const statuses = await page.evaluate(
      (names) => Promise.all(names.map(async (name) => (await fetch(`/kiosk/${name}`)).status)),
      files,
    );
    expect(files.length).toBeGreaterThan(3);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test("the page at another address of the form opens as well", async () => {
    await clinic.goAway();

    await page.goto(`${clinic.page}?lang=es`);

    await page.getByRole("button", { name: "Continuar" }).waitFor();
  });
});

test("a second visit takes every file from the tablet, and asks the server for the page alone", async () => {
  const fromServer: string[] = [];
  page.on("response", (response) => {
    if (!response.fromServiceWorker()) fromServer.push(new URL(response.url()).pathname);
  });

  await page.reload();
  await firstQuestion();

  expect(fromServer.filter((path) => path.includes("/assets/"))).toEqual([]);
});

test("S01 its caches hold the page and the files of the build, and nothing else", async () => {
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

  const files = globSync("assets/*.{js,css}", { cwd: first }).map((name) => `/kiosk/${name}`);
  expect(kept.toSorted()).toEqual(["/kiosk/", ...files].toSorted());
});

describe("a new build", () => {
  test("waits while somebody fills in, and comes with the fresh document after them", async () => {
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByLabel("Last name").fill("Okafor");
    await clinic.serve(second);

    await lookForUpdate();
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting);
    expect(await buildShown()).toContain("/first-");
    expect(await page.getByLabel("Last name").inputValue()).toBe("Okafor");
    expect(await cacheNames()).toHaveLength(2);

    await page.getByRole("button", { name: "Start over" }).click();
    await page.getByRole("button", { name: "Yes, erase my answers" }).click();
    await expect.poll(buildShown, { timeout: 20_000 }).toContain("/second-");
    await expect.poll(cacheNames, { timeout: 20_000 }).toHaveLength(1);
    await clinic.goAway();
    await page.reload();
    await firstQuestion();
    expect(await buildShown()).toContain("/second-");
  });

  test("takes the place of the old one by itself where nobody has begun", async () => {
    await clinic.serve(second);

    await lookForUpdate();

    await expect.poll(buildShown, { timeout: 20_000 }).toContain("/second-");
    await expect.poll(cacheNames, { timeout: 20_000 }).toHaveLength(1);
  });

  test("of which one file is missing is not kept at all, and the old one goes on", async () => {
    const broken = await buildKioskInto("broken");
    for (const script of globSync("assets/broken-*", { cwd: broken })) rmSync(`${broken}/${script}`);
    await clinic.serve(broken);

    await lookForUpdate();
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.getRegistration())?.installing === null,
    );
    await clinic.goAway();
    await page.reload();
    await firstQuestion();

    expect(await buildShown()).toContain("/first-");
    expect(await cacheNames()).toHaveLength(1);
    removeBuild(broken);
  });
});
