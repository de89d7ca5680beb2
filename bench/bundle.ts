import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";

export type JavaScriptFile = { readonly name: string; readonly gzipBytes: number };

export type BundleResult = {
  /** Without which the first question of the form cannot be answered. */
  readonly beforeUsable: readonly JavaScriptFile[];
  readonly beforeUsableGzipBytes: number;
  /** Loaded behind it: medicines, rules and drug tables for the preview. */
  readonly afterwards: readonly JavaScriptFile[];
  readonly afterwardsGzipBytes: number;
};

/** What is asked for this close to the first field may have been asked for by it. */
const sameTimeMs = 150;
const waitMs = 3000;

/** Loads the intake page with an empty cache and sums the JavaScript that its first question has to wait for. */
export async function measureBundle(browser: Browser, origin: string): Promise<BundleResult> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.set(response.url(), response.body());
  });
  await page.addInitScript(markFirstField);
  await page.goto(`${origin}/screenings/new`);
  await page.getByLabel("Family name").fill("Okafor");
  await page.getByRole("complementary", { name: "Advisories, preview" }).waitFor();
  await page.waitForLoadState("networkidle");
  const usableAtMs = await page.evaluate(() => performance.getEntriesByName("first-field")[0]?.startTime);
  const askedAtMs = new Map(
    await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name, startTime }) => [name, startTime] as const),
    ),
  );
  if (usableAtMs === undefined) throw new Error("The form never showed its first field.");
  const beforeUsable: JavaScriptFile[] = [];
  const afterwards: JavaScriptFile[] = [];
  for (const [url, body] of bodies) {
    const name = new URL(url).pathname.replace(/^.*\//, "");
    const file = { name, gzipBytes: gzipSync(await body).length };
    const isLate = (askedAtMs.get(url) ?? 0) > usableAtMs - sameTimeMs;
    const isNeeded = !isLate || !(await isUsableWithout(url, browser, origin));
    (isNeeded ? beforeUsable : afterwards).push(file);
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
async function isUsableWithout(url: string, browser: Browser, origin: string): Promise<boolean> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(url, () => undefined);
  await page.goto(`${origin}/screenings/new`, { waitUntil: "commit" });
  const field = page.getByLabel("Family name");
  const isFilled = await field.fill("Okafor", { timeout: waitMs }).then(
    async () => (await field.inputValue()) === "Okafor",
    () => false,
  );
  await context.close();
  return isFilled;
}

/** Runs in the page before anything else of it. */
function markFirstField(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector("form input") === null) return;
    performance.mark("first-field");
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

function sum(files: readonly JavaScriptFile[]): number {
  return files.reduce((total, { gzipBytes }) => total + gzipBytes, 0);
}
