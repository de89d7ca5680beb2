import type { Browser, BrowserContext } from "playwright-core";
import { kioskPage } from "../../src/contract/kiosk/addresses.ts";
import type { ClinicProcess } from "../../test/support/clinic-server.ts";
import { slow4G, startSlowLink } from "./slow-link.ts";

export type FirstQuestion = {
  readonly cpuThrottle: number;
  readonly rounds: number;
  /** From opening the page until an answer can be given. Medians, with nothing kept, after a visit, and with no server. */
  readonly coldMs: number;
  readonly repeatMs: number;
  readonly offlineMs: number;
};

type Times = Pick<FirstQuestion, "coldMs" | "repeatMs" | "offlineMs">;

const cpuThrottle = 4;
const rounds = 5;

/** Opens the patient form as a slow tablet on a slow network does; each round begins with an empty browser. */
export async function measureFirstQuestion(browser: Browser, clinic: ClinicProcess): Promise<FirstQuestion> {
  const times: Times[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await visitThreeTimes(browser, clinic));
  const median = (of: (each: Times) => number): number =>
    times.map(of).sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? NaN;
  return {
    cpuThrottle,
    rounds,
    coldMs: median(({ coldMs }) => coldMs),
    repeatMs: median(({ repeatMs }) => repeatMs),
    offlineMs: median(({ offlineMs }) => offlineMs),
  };
}

async function visitThreeTimes(browser: Browser, { port }: ClinicProcess): Promise<Times> {
  const link = await startSlowLink(port, slow4G);
  const context = await browser.newContext({ viewport: { width: 820, height: 1180 } });
  try {
    await context.addInitScript(markFirstAnswer);
    const address = link.origin + kioskPage;
    const coldMs = await visit(context, address, true);
    const repeatMs = await visit(context, address);
    await link.stop();
    return { coldMs, repeatMs, offlineMs: await visit(context, address) };
  } finally {
    await context.close();
    await link.stop();
  }
}

/** Stays until the page's files are kept where it is the first visit. */
async function visit(context: BrowserContext, address: string, isFirst = false): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuThrottle });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("first-answer").length > 0);
  const usableMs = await page.evaluate(() => performance.getEntriesByName("first-answer")[0]?.startTime);
  if (usableMs === undefined) throw new Error("The form never showed its first question.");
  if (isFirst)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  await page.close();
  return usableMs;
}

/**
 * Runs in the page before anything else of it. Goes on from the words of welcome as soon as that is possible, and marks when
 * the first question stands there with a box that takes an answer.
 */
function markFirstAnswer(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector("form input") !== null) {
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => performance.mark("first-answer");
        channel.port2.postMessage(undefined);
      });
    } else document.querySelector<HTMLElement>("form button[type=submit]")?.click();
  });
  observer.observe(document, { childList: true, subtree: true });
}
