import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { chromium, type Browser } from "playwright-core";
import { chromiumArgs, chooseChromium } from "./chromium.ts";

export type ChromiumProcess = {
  readonly browser: Browser;
  /** As a power cut ends it. Resolves when it is gone, at once when it already is. */
  readonly kill: () => Promise<void>;
};

/**
 * After a power cut a browser asks whether to open its tabs again. This is the answer yes: it opens them when it starts.
 */
export function agreeToRestore(profile: string): void {
  const path = `${profile}/Default/Preferences`;
  const preferences = JSON.parse(readFileSync(path, "utf8")) as { profile: { exit_type: string } };
  preferences.profile.exit_type = "Normal";
  writeFileSync(path, JSON.stringify(preferences));
}

/** A full browser in a process of its own, on this profile. It opens `address`, or the tabs that it had before. */
export async function runChromium(profile: string, address?: string): Promise<ChromiumProcess> {
  const { executablePath, env } = await chooseChromium();
  const process_ = spawn(
    executablePath,
    [
      ...chromiumArgs,
      "--headless=new",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      ...(address === undefined ? ["--restore-last-session"] : [address]),
    ],
    { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] },
  );
  // Whoever started it may end early, and nothing may be left running.
  const endToo = () => process_.kill("SIGKILL");
  process.once("exit", endToo);
  process_.once("exit", () => process.off("exit", endToo));
  for await (const line of createInterface(process_.stderr)) {
    const endpoint = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (endpoint === undefined) continue;
    process_.stderr.resume();
    const browser = await connect(endpoint).catch((error: unknown) => {
      endToo();
      throw error;
    });
    return {
      browser,
      kill: async () => {
        if (process_.exitCode !== null || process_.signalCode !== null) return;
        const ended = once(process_, "exit");
        process_.kill("SIGKILL");
        await ended;
      },
    };
  }
  throw new Error(`${executablePath} ended before it could be spoken to.`);
}

/** While tabs are being restored the browser may leave whoever asks without an answer, and answers the next time. */
async function connect(endpoint: string, attempts = 6): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(endpoint, { timeout: 5_000 });
  } catch (error) {
    if (attempts === 1) throw error;
    return connect(endpoint, attempts - 1);
  }
}
