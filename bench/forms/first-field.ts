import type { Browser } from "playwright-core";
import type { ClinicProcess } from "../../test/support/clinic-server.ts";
import { cpuThrottle, openForm } from "./open-form.ts";
import { slow4G, startSlowLink } from "./slow-link.ts";

export type FirstField = {
  readonly cpuThrottle: number;
  readonly rounds: number;
  /** From opening the form with nothing kept until its first field takes an answer. Medians. */
  readonly loopbackMs: number;
  readonly slow4GMs: number;
};

const rounds = { whole: 7, short: 1 };

/** Opens a form of the server in an empty browser, over the machine's own loopback and over a slow link in turns. */
export async function measureFirstField(
  browser: Browser,
  clinic: ClinicProcess,
  path: string,
  isShort: boolean,
): Promise<FirstField> {
  const count = isShort ? rounds.short : rounds.whole;
  const [loopback, slow]: [number[], number[]] = [[], []];
  for (let round = 0; round < count; round += 1) {
    loopback.push(await openOnce(browser, clinic.origin + path));
    const link = await startSlowLink(clinic.port, slow4G);
    slow.push(await openOnce(browser, link.origin + path));
    await link.stop();
  }
  return { cpuThrottle, rounds: count, loopbackMs: median(loopback), slow4GMs: median(slow) };
}

async function openOnce(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 820, height: 1180 } });
  const { usableMs } = await openForm(context, address);
  await context.close();
  return usableMs;
}

const median = (samples: readonly number[]): number =>
  samples.toSorted((one, other) => one - other)[Math.floor(samples.length / 2)] ?? NaN;
