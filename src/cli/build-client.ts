import { existsSync, globSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { lockFolder } from "../server/folder-lock.ts";

const house = fileURLToPath(new URL("../../", import.meta.url));
/** In this order: the kiosk's build empties the folder that the script for other pages is then laid into. */
const builds = [
  { mode: "production", makes: "dist/client/index.html" },
  { mode: "kiosk", makes: "dist/kiosk/index.html" },
  { mode: "embed", makes: "dist/kiosk/embed.js" },
];
const madeFrom = [
  "index.html",
  "vite.config.ts",
  "package-lock.json",
  "public/**/*",
  "rules/**/*.ts",
  "src/cli/vite/*.ts",
  "src/client/**/*",
  "src/contract/**/*.ts",
  "src/embed/**/*",
];

/**
 * Builds the staff pages and the kiosk into `dist`, unless what is there is newer than everything it is made from.
 * Of two programs that ask at once the second waits. Throws when it must build and the build tool is not installed.
 */
export async function buildClient(): Promise<"built" | "already fresh"> {
  if (isFresh()) return "already fresh";
  const { build } = await import("vite").catch(() => {
    throw new Error("The client is not built and vite is not installed. Run: npm ci --include=dev");
  });
  const lock = await waitForFolder();
  try {
    if (isFresh()) return "already fresh";
    // A root named here would take the place of the one that each mode has of its own.
    const configFile = `${house}vite.config.ts`;
    for (const { mode } of builds) await inProduction(() => build({ configFile, mode, logLevel: "warn" }));
    return "built";
  } finally {
    lock.release();
  }
}

async function waitForFolder() {
  for (;;) {
    const lock = lockFolder(`${house}dist`, "busy");
    if (!("problem" in lock)) return lock;
    if (lock.problem !== "busy") throw new Error(lock.problem);
    await wait(200);
  }
}

/** A test run says NODE_ENV=test, with which clinics would get React's slow development build. */
async function inProduction(make: () => Promise<unknown>): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await make();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

function isFresh(): boolean {
  const made = builds.map(({ makes }) => house + makes);
  if (!made.every((path) => existsSync(path))) return false;
  const builtAtMs = Math.min(...made.map((path) => statSync(path).mtimeMs));
  return globSync(madeFrom, { cwd: house }).every((path) => statSync(house + path).mtimeMs <= builtAtMs);
}

if (import.meta.main) {
  try {
    console.log(`client: ${await buildClient()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
