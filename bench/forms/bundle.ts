import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";

export type JavaScriptFile = { readonly name: string; readonly gzipBytes: number };

/** A form whose JavaScript is weighed. */
export type WeighedForm = {
  readonly address: string;
  /** CSS of what stands on the page as soon as it takes a press or a key. */
  readonly firstControl: string;
  /** Gives the first answer and says whether it stands there; rejects when that takes longer. */
  readonly answerFirst: (page: Page, longestMs: number) => Promise<boolean>;
  /** Resolves when what comes by itself behind the first question has been asked for. */
  readonly settle: (page: Page) => Promise<void>;
};

export type BundleResult = {
  /** Without which the first question of the form cannot be answered. */
  readonly beforeUsable: readonly JavaScriptFile[];
  readonly beforeUsableGzipBytes: number;
  /** Loaded behind it: medicines, for staff also rules and drug tables for the preview. */
  readonly afterwards: readonly JavaScriptFile[];
  readonly afterwardsGzipBytes: number;
};

/** What is asked for this close to the first field may have been asked for by it. */
const sameTimeMs = 150;
const waitMs = 3000;
const longestMs = 30_000;
/** A worker would fetch every file as well, for later. */
const withoutWorker = { serviceWorkers: "block" } as const;

/** Loads the form with an empty cache and sums the JavaScript that its first question has to wait for. */
export async function measureBundle(browser: Browser, form: WeighedForm): Promise<BundleResult> {
  const context = await browser.newContext(withoutWorker);
  const page = await context.newPage();
  const scripts: Response[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response);
  });
  await page.addInitScript(markFirstControl, form.firstControl);
  await page.goto(form.address);
  await form.answerFirst(page, longestMs);
  const answeredAtMs = await page.evaluate(() => performance.now());
  await form.settle(page);
  await page.waitForLoadState("networkidle");
  const usableAtMs = await page.evaluate(() => performance.getEntriesByName("first-control")[0]?.startTime);
  const openedAtMs = await page.evaluate(() => performance.timeOrigin);
  if (usableAtMs === undefined) throw new Error("The form never showed its first question.");
  const beforeUsable: JavaScriptFile[] = [];
  const afterwards: JavaScriptFile[] = [];
  for (const script of scripts) {
    const url = script.url();
    const name = new URL(url).pathname.replace(/^.*\//, "");
    const file = { name, gzipBytes: gzipSync(await script.body()).length };
    const askedMs = script.request().timing().startTime - openedAtMs;
    const isLate = askedMs > usableAtMs - sameTimeMs;
    const isBehind = askedMs > answeredAtMs || (isLate && (await isUsableWithout(url, browser, form)));
    (isBehind ? afterwards : beforeUsable).push(file);
  }
  await context.close();
  return {
    beforeUsable,
    beforeUsableGzipBytes: sum(beforeUsable),
    afterwards,
    afterwardsGzipBytes: sum(afterwards),
  };
}

/** Whether the form can be filled in while this one file never comes. */
async function isUsableWithout(url: string, browser: Browser, form: WeighedForm): Promise<boolean> {
  const context = await browser.newContext(withoutWorker);
  const page = await context.newPage();
  await page.route(url, () => undefined);
  await page.goto(form.address, { waitUntil: "commit" });
  const isAnswered = await form.answerFirst(page, waitMs).catch(() => false);
  await context.close();
  return isAnswered;
}

/** Runs in the page before anything else of it. */
function markFirstControl(control: string): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector(control) === null) return;
    performance.mark("first-control");
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

function sum(files: readonly JavaScriptFile[]): number {
  return files.reduce((total, { gzipBytes }) => total + gzipBytes, 0);
}
