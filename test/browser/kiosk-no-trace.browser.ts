import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { covered, launchWithProfile } from "../support/chromium.ts";
import { type ClinicServer, startClinicServer } from "../support/clinic-server.ts";
import { evaluate, tracesInFolder, tracesInPage } from "../support/traces.ts";
import { typeEverywhere } from "../support/type-everywhere.ts";

/** Typed into every box. What is searched for is its beginning, because every key leaves a longer text behind. */
const typed = "qzvxkwurtle";
const marker = typed.slice(0, 8);

let clinic: ClinicServer;
let profile: string;
let context: BrowserContext;
let page: Page;
let cdp: CDPSession;

beforeAll(async () => {
  console.log(`browser: ${covered}`);
  clinic = await startClinicServer();
});
afterAll(() => clinic.stop());
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), "ketascreen-profile-"));
  context = await launchWithProfile(profile);
  page = context.pages()[0] ?? (await context.newPage());
  cdp = await context.newCDPSession(page);
});
afterEach(async () => {
  await context.close();
  rmSync(profile, { recursive: true });
});

const kiosk = () => `${clinic.origin}/kiosk/`;
/** A page of the same server, so that the browser has every reason to keep both in one process. */
const elsewhere = () => `${clinic.origin}/kiosk/embed.js`;
const firstWords = () => evaluate(cdp, () => document.querySelector("h1")?.textContent).catch(() => "");
const press = (name: string) => page.getByRole("button", { name }).press("Enter");

async function fillIn(): Promise<void> {
  await page.goto(kiosk());
  await typeEverywhere(page, typed);
}

/** Each end of a session, from the page that shows all answers to the first question of a fresh document. */
const ends: Readonly<Record<string, () => Promise<unknown>>> = {
  finish: async () => {
    await press("Send my answers");
    await press("Finish");
  },
  cancel: async () => {
    await press("Start over");
    await press("Yes, erase my answers");
  },
  idle: async () => {
    await page.clock.runFor(90_000);
    await page.getByRole("alertdialog").waitFor();
    await page.clock.runFor(30_000);
  },
  reload: () => page.reload(),
  back: async () => {
    await page.goto(elsewhere());
    await page.goBack();
  },
  forward: async () => {
    await page.goBack();
    await page.goForward();
  },
  crash: async () => {
    const crashed = page.waitForEvent("crash");
    cdp.send("Page.crash").catch(() => undefined);
    await crashed;
    await cdp.send("Page.reload");
  },
};

describe("S01 what was typed into every field leaves nothing in the browser", () => {
  test.each(Object.entries(ends))("after %s", async (name, end) => {
    await page.goto(elsewhere());
    if (name === "idle") await page.clock.install();
    await fillIn();
    expect(await page.getByRole("main").innerText()).toContain(typed);

    await end();

    await expect.poll(firstWords, { timeout: 20_000 }).toBe("Some questions before your treatment");
    expect(await tracesInPage(cdp, marker)).toEqual([]);
    await context.close();
    expect(tracesInFolder(profile, marker)).toEqual([]);
  });
});

describe("the search finds what is left", () => {
  test("in the page, its stores and its heap, and in the profile folder", async () => {
    await page.goto(kiosk());
    await page.getByRole("button", { name: "Continue" }).waitFor();
    await page.evaluate(async (text) => {
      window["localStorage"].setItem("left", text);
      window["sessionStorage"].setItem("left", text);
      document.cookie = `left=${text}`;
      await (await caches.open("left")).put("/left", new Response(text));
      history.replaceState({ text }, "", `#${text}`);
      document.title = text;
      Object.assign(window, { left: [text] });
    }, typed);

    const found = await tracesInPage(cdp, marker);
    await context.close();

    expect(found).toEqual(
      expect.arrayContaining([
        "address",
        "localStorage",
        "sessionStorage",
        "caches",
        "cookies",
        "history",
        "heap",
      ]),
    );
    expect(tracesInFolder(profile, marker).length).toBeGreaterThan(0);
  });

  test("in the document of somebody who is still filling in", async () => {
    await fillIn();

    expect(await tracesInPage(cdp, marker)).toEqual(expect.arrayContaining(["document", "heap"]));
  });
});
