import { afterAll, beforeAll } from "vitest";
import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import type { ClinicServer } from "./clinic-server.ts";

export type ClinicInBrowser<Clinic extends ClinicServer> = {
  readonly clinic: Clinic;
  readonly browser: Browser;
};

/**
 * One server and one real browser for all tests of a file, ended after the last:
 * `const here = clinicInBrowser(startClinicServer)`, then `here.clinic` and `here.browser` inside tests and hooks.
 */
export function clinicInBrowser<Clinic extends ClinicServer>(
  start: () => Promise<Clinic>,
): ClinicInBrowser<Clinic> {
  let clinic: Clinic | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    clinic = await start();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await clinic?.stop();
  });
  return {
    get clinic() {
      return running(clinic);
    },
    get browser() {
      return running(browser);
    },
  };
}

function running<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error("It runs only inside tests and hooks.");
  return part;
}
