import type { Locator, Page } from "playwright-core";
import { cpuThrottle, slowDown } from "../forms/open-form.ts";
import { type Percentiles, percentiles } from "../forms/percentiles.ts";
import { armWatch, installWatch, readWatch, type Watched } from "./preview-watch.ts";

export type KeyToPreview = {
  readonly keystrokes: number;
  readonly cpuThrottle: number;
  /** From the key going down until the preview's DOM was changed. */
  readonly toPreview: Percentiles;
  /** The same until the frame that shows it was handed over. */
  readonly toFrame: Percentiles;
};

const rounds = { whole: 18, short: 2 };

/** Types into the filled form, one key at a time, in fields that change the preview. */
export async function measureKeyToPreview(page: Page, isShort: boolean): Promise<KeyToPreview> {
  await page.evaluate(installWatch);
  await slowDown(page);
  const card = page.getByRole("article", { name: /xanax/ });
  const fields: readonly (readonly [Locator, readonly string[]])[] = [
    [card.getByRole("textbox", { name: "Days used, last 14" }), ["Backspace", "9", "Backspace", "3"]],
    [page.getByLabel(/Planned duration/), ["Backspace", "5", "Backspace", "0"]],
    [page.getByLabel(/Systolic/).first(), ["Backspace", "9", "Backspace", "2"]],
  ];
  const watched: Watched[] = [];
  for (let round = 0; round < (isShort ? rounds.short : rounds.whole); round += 1) {
    for (const [field, keys] of fields) {
      await field.focus();
      await page.keyboard.press("End");
      for (const key of keys) watched.push(await pressAndWatch(page, key));
    }
  }
  return {
    keystrokes: watched.length,
    cpuThrottle,
    toPreview: percentiles(watched.map(({ changedMs }) => changedMs)),
    toFrame: percentiles(watched.map(({ shownMs }) => shownMs)),
  };
}

async function pressAndWatch(page: Page, key: string): Promise<Watched> {
  await page.evaluate(armWatch);
  await page.keyboard.press(key);
  return page.evaluate(readWatch);
}
