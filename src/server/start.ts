/** Starts a server on a data folder, or says in one sentence why it cannot. */
import { existsSync } from "node:fs";
import { type Verify, verifyRules } from "../../rules/canaries/index.ts";
import { build } from "./app.ts";
import { loadClinic } from "./clinic.ts";
import type { Config, Unusable } from "./config.ts";
import { clinicFileIn, databaseIn, incomingIn } from "./data-folder.ts";
import { lockFolder } from "./folder-lock.ts";
import { listen, staffOriginOf } from "./listen.ts";
import type { Context } from "./routes/context.ts";
import { openDatabase } from "./storage/open-database.ts";
import { sqliteStore } from "./storage/sqlite.ts";
import { StorageError } from "./storage/store.ts";
import { loadVocabulary } from "./vocabulary/load.ts";
import { serveVocabulary } from "./vocabulary/serve.ts";
import { type RulesNote, watchRules } from "./watch-rules.ts";

export type Running = {
  /** Where staff of this machine open it. */
  readonly origin: string;
  readonly context: Context;
  readonly stop: () => Promise<void>;
};

type RulesCheck = { readonly verify: Verify; readonly note: (line: RulesNote) => void };

/** The canaries know their answers under the default protocol, whatever protocol the clinic works by. */
const usualCheck: RulesCheck = {
  verify: verifyRules,
  note: (line) => console.error(JSON.stringify(line)),
};

/**
 * Opens the folder, tries the rules on their canaries, listens and answers; `stop` finishes what is under way and lets go
 * of everything. Rules that are not verified stop nothing: every page says so, and every version that is stored.
 */
export async function start(
  { dataDir, host, port, kiosk }: Config,
  now = Date.now,
  { verify, note }: RulesCheck = usualCheck,
): Promise<Running | Unusable> {
  const lock = lockFolder(dataDir);
  if ("problem" in lock) return lock;
  const opened = openFolder(dataDir, now);
  if ("problem" in opened) {
    lock.release();
    return opened;
  }
  const rules = watchRules({ verify, now, note });
  const context = { ...opened, rulesNotVerified: rules.notVerified };
  const app = await build({ ...context, kiosk });
  const listening = await listen(app, host, port);
  const letGo = async () => {
    rules.stop();
    await context.store.close();
    lock.release();
  };
  if ("problem" in listening) {
    await letGo();
    return listening;
  }
  const stop = async () => {
    await listening.stop();
    await letGo();
  };
  return { origin: staffOriginOf(host, port), context, stop };
}

function openFolder(dataDir: string, now: () => number): Omit<Context, "rulesNotVerified"> | Unusable {
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
