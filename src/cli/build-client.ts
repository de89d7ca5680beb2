import { existsSync, globSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const house = fileURLToPath(new URL("../../", import.meta.url));
const page = "dist/client/index.html";
const madeFrom = [
  "index.html",
  "vite.config.ts",
  "package-lock.json",
  "public/**/*",
  "rules/**/*.ts",
  "src/client/**/*",
  "src/contract/**/*.ts",
];

/**
 * Builds the client into `dist/client`, unless the build there is newer than everything it is made from.
 * Throws when it must build and the build tool is not installed.
 */
export async function buildClient(): Promise<"built" | "already fresh"> {
  if (isFresh()) return "already fresh";
  const { build } = await import("vite").catch(() => {
    throw new Error("The client is not built and vite is not installed. Run: npm ci --include=dev");
  });
  await inProduction(() => build({ root: house, logLevel: "warn" }));
  return "built";
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
  if (!existsSync(house + page)) return false;
  const builtAtMs = statSync(house + page).mtimeMs;
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
