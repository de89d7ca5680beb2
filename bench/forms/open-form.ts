import type { BrowserContext, Page } from "playwright-core";
import { markFirstAnswer } from "./mark-first-answer.ts";

/** How many times slower than this machine a page is made to run. */
export const cpuThrottle = 4;

/** From now on the page's scripts take as long as on a slow tablet. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuThrottle });
}

export type OpenedForm = { readonly page: Page; readonly usableMs: number };

/** Opens a form in a new, slowed page; milliseconds from opening it until its first question can be answered. */
export async function openForm(context: BrowserContext, address: string): Promise<OpenedForm> {
  const page = await context.newPage();
  await page.addInitScript(markFirstAnswer);
  await slowDown(page);
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("first-answer").length > 0);
  const usableMs = await page.evaluate(() => performance.getEntriesByName("first-answer")[0]?.startTime);
  if (usableMs === undefined) throw new Error("The form never showed its first question.");
  return { page, usableMs };
}
