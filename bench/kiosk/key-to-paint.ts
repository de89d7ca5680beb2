import type { Browser, Page } from "playwright-core";
import { english } from "../../src/client/kiosk/words/english/index.ts";
import type { WordId } from "../../src/client/kiosk/words/say.ts";
import { kioskPage } from "../../src/contract/kiosk/addresses.ts";
import { type KeyToPaint, measureKeyToPaint, typedMedicines } from "../forms/key-to-paint.ts";
import { withThreeMedicines } from "./practised-patient.ts";
import { walkTo } from "./walk.ts";

export type KioskKeys = {
  /** In a plain text field. */
  readonly nameKeyToPaint: KeyToPaint;
  /** In the field for a medicine's name, which suggests names below it. */
  readonly medicineKeyToPaint: KeyToPaint;
};

const atOnce = { keyMs: 0, tapMs: 0 };

/** Real key presses on the patient form, on a page slowed down after it was reached. */
export async function measureKioskKeys(
  browser: Browser,
  origin: string,
  isShort: boolean,
): Promise<KioskKeys> {
  const keysIn = async (question: WordId, label: WordId, words: readonly string[]): Promise<KeyToPaint> => {
    const page = await pageWith(question, browser, origin);
    const measured = await measureKeyToPaint(page, page.getByLabel(english[label]), words, isShort);
    await page.close();
    return measured;
  };
  return {
    nameKeyToPaint: await keysIn("you.name", "you.given-name", [
      "Maria Fernanda",
      "Oluwaseun",
      "Chukwuemeka",
    ]),
    medicineKeyToPaint: await keysIn("medicine.name.ask", "medicine.name.label", typedMedicines),
  };
}

async function pageWith(question: WordId, browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 820, height: 1180 }, locale: "en-US" });
  await page.goto(`${origin}${kioskPage}`);
  await walkTo(question, page, withThreeMedicines(), atOnce);
  await page.waitForLoadState("networkidle");
  return page;
}
