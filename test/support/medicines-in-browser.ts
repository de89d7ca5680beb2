import type { BrowserContext, Locator, Page } from "playwright-core";

/** A new screening, with the medicine box there to be typed in. */
export async function openIntake(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/screenings/new`);
  await page.getByLabel("Add a medicine").waitFor();
  return page;
}

/** The card of the medicine that was typed in these words. */
export const cardOf = (page: Page, typed: string): Locator =>
  page.getByRole("article", { name: new RegExp(`^Medicine \\d+: ${typed}$`, "u") });

/** Pastes as a person does, from the clipboard of the machine. */
export async function pasteInto(page: Page, box: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await box.focus();
  await page.keyboard.press("ControlOrMeta+V");
}

export async function addTyped(page: Page, typed: string): Promise<Locator> {
  await page.getByLabel("Add a medicine").fill(typed);
  await page.keyboard.press("Enter");
  const card = cardOf(page, typed);
  await card.waitFor();
  return card;
}
