import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build as bundle } from "vite";
import { coreVocabulary } from "../../rules/recognise/index.ts";
import { build as buildApp } from "../../src/server/app.ts";
import { openDatabase } from "../../src/server/storage/open-database.ts";
import { sqliteStore } from "../../src/server/storage/sqlite.ts";
import { serveVocabulary } from "../../src/server/vocabulary/serve.ts";
import { areVerified, clinic } from "../server/support/clinic-app.ts";
import { freePort } from "./clinic-server.ts";

/** A folder with a build of the kiosk. Two of different names differ in the names of their files, as two releases do. */
export async function buildKioskInto(name: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "ketascreen-kiosk-"));
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  const entryFileNames = `assets/${name}-[hash].js`;
  await bundle({
    mode: "kiosk",
    logLevel: "error",
    build: { outDir, rolldownOptions: { output: { entryFileNames } } },
  });
  process.env.NODE_ENV = before;
  return outDir;
}

export const removeBuild = (folder: string) => rmSync(folder, { recursive: true });

/** One address at which one build after the other is served, or nothing. */
export async function kioskAddress() {
  const port = await freePort();
  let stop = async () => {};
  return {
    page: `http://127.0.0.1:${port}/kiosk/`,
    /** Serves this build from now on. */
    serve: async (kioskDir: string) => {
      await stop();
      const store = sqliteStore(openDatabase(":memory:"));
      const names = serveVocabulary({ vocabulary: coreVocabulary() });
      const app = await buildApp({
        store,
        clinic,
        names,
        rulesNotVerified: areVerified,
        now: Date.now,
        clientDir: "no-client-here",
        kioskDir,
      });
      await app.listen({ host: "127.0.0.1", port });
      stop = async () => {
        await app.close();
        await store.close();
        stop = async () => {};
      };
    },
    /** From now on nobody answers there. */
    goAway: () => stop(),
  };
}
