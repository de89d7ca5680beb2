import type { Browser, Locator, Page } from "playwright-core";
import {
  answer,
  answerEveryQuestionQuietly,
  fillVisit,
  listAlprazolam,
} from "../test/support/form-in-browser.ts";
import { armWatch, installWatch, readWatch, type Watched } from "./preview-watch.ts";

export type Percentiles = { readonly p50Ms: number; readonly p95Ms: number; readonly highestMs: number };

export type KeystrokeResult = {
  readonly keystrokes: number;
  readonly cpuThrottle: number;
  /** From the key going down until the preview's DOM was changed. */
  readonly toPreview: Percentiles;
  /** The same until the frame that shows it was handed over. */
  readonly toFrame: Percentiles;
};

const cpuThrottle = 4;
const rounds = 18;

/** Types into a filled form with four medicines, one key at a time, in fields that change the preview. */
export async function measureKeystrokes(browser: Browser, origin: string): Promise<KeystrokeResult> {
  const page = await browser.newPage({ viewport: { width: 1480, height: 1000 } });
  await page.goto(`${origin}/screenings/new`);
  await fillForm(page);
  await page.evaluate(installWatch);
  const throttle = await page.context().newCDPSession(page);
  await throttle.send("Emulation.setCPUThrottlingRate", { rate: cpuThrottle });

  const card = page.getByRole("article", { name: /xanax/ });
  const fields: readonly (readonly [Locator, readonly string[]])[] = [
    [card.getByRole("textbox", { name: "Days used, last 14" }), ["Backspace", "9", "Backspace", "3"]],
    [page.getByLabel(/Planned duration/), ["Backspace", "5", "Backspace", "0"]],
    [page.getByLabel(/Systolic/).first(), ["Backspace", "9", "Backspace", "2"]],
  ];
  const watched: Watched[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [field, keys] of fields) {
      await field.focus();
      await page.keyboard.press("End");
      for (const key of keys) watched.push(await pressAndWatch(page, key));
    }
  }
  await page.close();
  return {
    keystrokes: watched.length,
    cpuThrottle,
    toPreview: percentiles(watched.map(({ changedMs }) => changedMs)),
    toFrame: percentiles(watched.map(({ shownMs }) => shownMs)),
  };
}

async function fillForm(page: Page): Promise<void> {
  await fillVisit(page);
  await listAlprazolam(page);
  for (const name of ["sertraline 100 mg", "gabapentin 300 mg", "lisinopril 10 mg"]) {
    await page.getByLabel("Add a medicine").fill(name);
    await page.keyboard.press("Enter");
  }
  await answerEveryQuestionQuietly(page);
  await answer(page, "Where are we?", "Patient has arrived");
  for (const [field, value] of [
    [/Systolic/, "122"],
    [/Diastolic/, "76"],
    [/Heart rate/, "68"],
  ] as const)
    await page.getByLabel(field).first().fill(value);
}

async function pressAndWatch(page: Page, key: string): Promise<Watched> {
  await page.evaluate(armWatch);
  await page.keyboard.press(key);
  return page.evaluate(readWatch);
}

function percentiles(samples: readonly number[]): Percentiles {
  const sorted = [...samples].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;
  return { p50Ms: at(0.5), p95Ms: at(0.95), highestMs: sorted.at(-1) ?? NaN };
}
