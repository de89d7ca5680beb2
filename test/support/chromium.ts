import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { unpackChromium, type ChromiumFiles } from "./chromium-package.ts";

const args = [
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
    .launch({ executablePath, args, env: { ...process.env, ...env } })
    .catch((error: unknown) => {
      throw new Error(`${executablePath} does not start. Name another browser in CHROMIUM_PATH.`, {
        cause: error,
      });
    });
  console.log(`browser: Chromium ${browser.version()}, ${covered()}`);
  return browser;
}

async function chooseChromium(): Promise<ChromiumFiles> {
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

function covered(): string {
  return process.env.CHROMIUM_PATH === undefined
    ? "headless shell of the development package; not covered: tab restore (set CHROMIUM_PATH to a full browser)"
    : "named by CHROMIUM_PATH";
}
