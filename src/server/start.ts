/** Starts a server on a data folder, or says in one sentence why it cannot. */
import { existsSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { build } from "./app.ts";
import { loadClinic } from "./clinic.ts";
import type { Config, Unusable } from "./config.ts";
import { clinicFileIn, databaseIn, incomingIn } from "./data-folder.ts";
import { lockFolder } from "./folder-lock.ts";
import type { Context } from "./routes/context.ts";
import { openDatabase } from "./storage/open-database.ts";
import { sqliteStore } from "./storage/sqlite.ts";
import { StorageError } from "./storage/store.ts";
import { loadVocabulary } from "./vocabulary/load.ts";
import { serveVocabulary } from "./vocabulary/serve.ts";

export type Running = {
  readonly origin: string;
  readonly context: Context;
  readonly stop: () => Promise<void>;
};

/** Opens the folder, listens and answers; `stop` finishes what is under way and lets go of everything. */
export async function start({ dataDir, host, port }: Config, now = Date.now): Promise<Running | Unusable> {
  const lock = lockFolder(dataDir);
  if ("problem" in lock) return lock;
  const context = openFolder(dataDir, now);
  if ("problem" in context) {
    lock.release();
    return context;
  }
  const app = await build(context);
  const stop = async () => {
    await app.close();
    await context.store.close();
    lock.release();
  };
  const refused = await listen(app, host, port);
  if (refused) {
    await stop();
    return refused;
  }
  const origin = `http://${host === "::1" ? "[::1]" : host}:${port}`;
  return { origin, context, stop };
}

function openFolder(dataDir: string, now: () => number): Context | Unusable {
  if (existsSync(incomingIn(dataDir)))
    return { problem: `A restore into ${dataDir} was interrupted. Run npm run restore -- FILE again.` };
  const clinic = loadClinic(clinicFileIn(dataDir));
  if ("problem" in clinic) return clinic;
  const loaded = loadVocabulary(dataDir);
  if ("problem" in loaded) return loaded;
  const names = serveVocabulary(loaded);
  try {
    return { store: sqliteStore(openDatabase(databaseIn(dataDir))), clinic, names, now };
  } catch (error) {
    if (error instanceof StorageError) return { problem: error.message };
    throw error;
  }
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<Unusable | undefined> {
  try {
    await app.listen({ host, port });
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE")
      return {
        problem: `Port ${port} is taken by another program. Set PORT to another number, like PORT=8081.`,
      };
    if (code === "EACCES")
      return {
        problem: `Port ${port} needs special rights. Set PORT to a number above 1023, like PORT=8080.`,
      };
    return { problem: `Nothing can listen on ${host}. Set HOST to 127.0.0.1.` };
  }
}
