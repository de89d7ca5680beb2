import { setTimeout as wait } from "node:timers/promises";
import type { Locator, Page } from "playwright-core";
import { cpuThrottle, slowDown } from "./open-form.ts";
import { armPaintWatch, installPaintWatch, readPaintWatch } from "./paint-watch.ts";
import { type Percentiles, percentiles } from "./percentiles.ts";

export type KeyToPaint = Percentiles & { readonly keystrokes: number; readonly cpuThrottle: number };

/** Medicines as they are typed, one for each kind of answer: beyond doubt, misspelled, with a strength, unknown. */
export const typedMedicines = ["clonazepam", "alprazolm", "sertraline 100 mg", "restful blend"];

const rounds = { whole: 5, short: 1 };
/** The pace of a practised hand. */
const betweenKeysMs = 70;

/** Types the words key by key into the field of a page that is slowed for it, empties it again, and starts anew. */
export async function measureKeyToPaint(
  page: Page,
  field: Locator,
  words: readonly string[],
  isShort: boolean,
): Promise<KeyToPaint> {
  await slowDown(page);
  await page.evaluate(installPaintWatch);
  const samples: number[] = [];
  for (let round = 0; round < (isShort ? rounds.short : rounds.whole); round += 1) {
    for (const word of words) {
      await field.focus();
      for (const letter of word) {
        await page.evaluate(armPaintWatch);
        await page.keyboard.press(letter === " " ? "Space" : letter);
        samples.push(await page.evaluate(readPaintWatch));
        await wait(betweenKeysMs);
      }
      await field.fill("");
    }
  }
  return { ...percentiles(samples), keystrokes: samples.length, cpuThrottle };
}
