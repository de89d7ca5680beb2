import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { answerEverything } from "../support/kiosk-walk.ts";

// The shortest times that a clinic can set.
const env = { KIOSK_IDLE_SECONDS: "15", KIOSK_WARNING_SECONDS: "10" };
const here = clinicInBrowser(() => startClinicServer({ env }));
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await here.browser.newContext();
  page = await context.newPage();
  await page.clock.install();
  await page.goto(`${here.clinic.origin}/kiosk/?lang=en`);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("Last name").fill("Okafor");
});
afterEach(() => context.close());

const warning = () => page.getByRole("alertdialog", { name: "Are you still there?" });
/** A mark on this document, which no other has. */
const mark = () => page.evaluate(() => void Object.assign(window, { isMarked: true }));
const isMarked = () => page.evaluate(() => "isMarked" in window);

test("S01 after the idle time the form warns, hides what was typed, and then opens a fresh document", async () => {
  await mark();
  await page.clock.runFor(15_000);
  await warning().waitFor();
  expect(await hiddenBehind("Last name")).toBe(true);

  await page.clock.runFor(10_000);

  await page.getByRole("heading", { name: "Some questions before your treatment" }).waitFor();
  expect(await isMarked()).toBe(false);
  expect(page.url()).toBe(`${here.clinic.origin}/kiosk/?lang=en`);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test("C23 more time can be had by the button, by a touch and by a key, and what was typed stays", async () => {
  for (const answer of [
    () => page.getByRole("button", { name: "I need more time" }).click(),
    () => page.mouse.click(5, 5),
    () => page.keyboard.press("a"),
  ]) {
    await page.clock.runFor(20_000);
    await warning().waitFor();
    await answer();
    await warning().waitFor({ state: "hidden" });
  }

  expect(await page.getByLabel("Last name").inputValue()).toBe("Okafor");
});

test("starting over asks first, and then opens a fresh document", async () => {
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("button", { name: "No, go back to the form" }).click();
  expect(await page.getByLabel("Last name").inputValue()).toBe("Okafor");

  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("button", { name: "Yes, erase my answers" }).click();
  await page.getByRole("button", { name: "Continue" }).click();

  expect(await page.getByLabel("Last name").inputValue()).toBe("");
});

test("S01 what was received ends by itself with a fresh document", async () => {
  await answerEverything(page, "Okafor");

  await page.clock.runFor(20_000);

  await page.getByRole("heading", { name: "Some questions before your treatment" }).waitFor();
  expect(await page.evaluate(() => history.length)).toBe(2);
});

/** Whether something else lies where the box is. */
async function hiddenBehind(label: string): Promise<boolean> {
  return page.getByLabel(label).evaluate((box) => {
    const { x, y } = box.getBoundingClientRect();
    return document.elementFromPoint(x + 4, y + 4)?.closest("dialog") !== null;
  });
}
