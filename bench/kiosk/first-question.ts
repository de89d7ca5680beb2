import type { Browser } from "playwright-core";
import { kioskPage } from "../../src/contract/kiosk/addresses.ts";
import type { ClinicProcess } from "../../test/support/clinic-server.ts";
import { cpuThrottle, openForm } from "../forms/open-form.ts";
import { slow4G, startSlowLink } from "../forms/slow-link.ts";

export type FirstQuestion = {
  readonly cpuThrottle: number;
  readonly rounds: number;
  /** From opening the page until an answer can be given. Medians, with nothing kept, after a visit, and with no server. */
  readonly coldMs: number;
  readonly repeatMs: number;
  readonly offlineMs: number;
};

type Times = Pick<FirstQuestion, "coldMs" | "repeatMs" | "offlineMs">;

const rounds = { whole: 5, short: 1 };

/** Opens the patient form as a slow tablet on a slow network does; each round begins with an empty browser. */
export async function measureFirstQuestion(
  browser: Browser,
  clinic: ClinicProcess,
  isShort: boolean,
): Promise<FirstQuestion> {
  const count = isShort ? rounds.short : rounds.whole;
  const times: Times[] = [];
  for (let round = 0; round < count; round += 1) times.push(await visitThreeTimes(browser, clinic));
  const median = (of: (each: Times) => number): number =>
    times.map(of).sort((one, other) => one - other)[Math.floor(count / 2)] ?? NaN;
  return {
    cpuThrottle,
    rounds: count,
    coldMs: median(({ coldMs }) => coldMs),
    repeatMs: median(({ repeatMs }) => repeatMs),
    offlineMs: median(({ offlineMs }) => offlineMs),
  };
}

async function visitThreeTimes(browser: Browser, { port }: ClinicProcess): Promise<Times> {
  const link = await startSlowLink(port, slow4G);
  const context = await browser.newContext({ viewport: { width: 820, height: 1180 } });
  const visit = async (isFirst = false): Promise<number> => {
    const { page, usableMs } = await openForm(context, link.origin + kioskPage);
    // Until the page's files are kept.
    if (isFirst)
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
    await page.close();
    return usableMs;
  };
  try {
    const coldMs = await visit(true);
    const repeatMs = await visit();
    await link.stop();
    return { coldMs, repeatMs, offlineMs: await visit() };
  } finally {
    await context.close();
    await link.stop();
  }
}
