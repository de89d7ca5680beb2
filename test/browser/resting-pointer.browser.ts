import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Locator } from "playwright-core";
import { launchChromium } from "../support/chromium.ts";
import { startClinicServer, type ClinicServer } from "../support/clinic-server.ts";
import { addTyped, openIntake } from "../support/medicines-in-browser.ts";

let browser: Browser;
let clinic: ClinicServer;
beforeAll(async () => {
  clinic = await startClinicServer();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await clinic.stop();
});

/** What is drawn of a choice, beside its words. */
const lookOf = (choice: Locator): Promise<string> =>
  choice.evaluate((element) => {
    const { backgroundColor, borderColor, outline, boxShadow, color } = getComputedStyle(element);
    return [backgroundColor, borderColor, outline, boxShadow, color].join(" ");
  });

test("C14 under a resting pointer no candidate and no suggestion looks chosen", async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await openIntake(context, clinic.origin);
  const card = await addTyped(page, "klonapin");
  const candidates = card.getByRole("group", { name: /^Which medicine/ }).getByRole("button");
  const offered = [candidates.first()];

  await page.getByLabel("Add a medicine").pressSequentially("loraz");
  offered.push(page.getByRole("listbox", { name: "Suggestions" }).getByRole("option").first());
  for (const choice of offered) {
    await page.mouse.move(0, 0);
    const before = await lookOf(choice);
    await choice.hover();
    expect(await lookOf(choice)).toBe(before);
  }
  await context.close();
});
