import type { Page } from "playwright-core";

const question = (page: Page) => page.getByRole("heading", { level: 1 });

/**
 * Answers the page of the form that is shown and goes on, with the keyboard: types into every box, and chooses what stands
 * first, which opens most. Where the form does not take what was typed it is not sure. Resolves with false at the page that
 * shows all answers.
 */
async function typeOnPage(page: Page, typed: string): Promise<boolean> {
  const asked = await question(page).innerText();
  const goOn = page.getByRole("button", { name: /^(Continue|Go on with the questions)$/ });
  if ((await goOn.count()) === 0) return false;
  const boxes = await page.locator('input:not([type="radio"], [type="checkbox"])').all();
  for (const box of boxes) {
    await box.focus();
    await page.keyboard.type(typed);
  }
  const cards = page.getByRole("radio").or(page.getByRole("checkbox"));
  if (boxes.length === 0 && (await cards.count()) > 0) await cards.first().press("Space");
  await goOn.press("Enter");
  if (await isRefused(page, asked)) {
    await page.getByRole("checkbox").last().press("Space");
    await goOn.press("Enter");
    await isRefused(page, asked);
  }
  return true;
}

/** Resolves when the form has gone on, or says why not. */
async function isRefused(page: Page, asked: string): Promise<boolean> {
  const outcome = await page.waitForFunction((before) => {
    if (document.querySelector("h1")?.textContent !== before) return "on";
    return document.querySelector("#problem")?.textContent ? "refused" : undefined;
  }, asked);
  return (await outcome.jsonValue()) === "refused";
}

/** Through the whole form, to the page that shows all answers. Gives the number of boxes that were typed into. */
export async function typeEverywhere(page: Page, typed: string): Promise<void> {
  await page.getByRole("button", { name: "Continue" }).waitFor();
  while (await typeOnPage(page, typed));
}
