import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { unpackChromium, type ChromiumFiles } from "./chromium-package.ts";

/** For a browser without a screen that asks nobody and calls nobody. */
export const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/**
 * Starts a real Chromium with a fresh profile: the one named by `CHROMIUM_PATH`, or the one of the development package.
 * Throws when there is none: a browser test is never skipped in silence.
 */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await chooseChromium();
  const browser = await chromium
    .launch({ executablePath, args: chromiumArgs, env: { ...process.env, ...env } })
    .catch((error: unknown) => {
      throw new Error(`${executablePath} does not start. Name another browser in CHROMIUM_PATH.`, {
        cause: error,
      });
    });
  console.log(`browser: Chromium ${browser.version()}, ${covered}`);
  return browser;
}

/** True when `CHROMIUM_PATH` names a browser with windows and tabs, which the shell of the package has not. */
export const hasFullBrowser = process.env.CHROMIUM_PATH !== undefined;

/** Which browser it is and what it cannot show, for the output of a test run. */
export const covered = hasFullBrowser
  ? "named by CHROMIUM_PATH"
  : "headless shell of the development package; not covered: tab restore (set CHROMIUM_PATH to a full browser)";

/**
 * Starts the same browser on a profile folder of its own, as a tablet has one, with all that it writes there, and keeps
 * pages for Back and Forward as it does for people.
 */
export async function launchWithProfile(folder: string): Promise<BrowserContext> {
  const { executablePath, env } = await chooseChromium();
  return chromium.launchPersistentContext(folder, {
    executablePath,
    args: chromiumArgs,
    env: { ...process.env, ...env },
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
}

/** The one named by `CHROMIUM_PATH`, or that of the development package. */
export async function chooseChromium(): Promise<ChromiumFiles> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return { executablePath: named, env: {} };
  }
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      "Set CHROMIUM_PATH to a Chrome or Chromium: the browser of the package is for Linux on x64.",
    );
  return unpackChromium();
}
