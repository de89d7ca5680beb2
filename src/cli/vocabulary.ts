/** `npm run vocabulary -- import KIND FILE...`, `status`, `remove [KIND]`: official registers beside the tables. */
import { existsSync } from "node:fs";
import { type RegisterKind, registerKinds } from "../contract/vocabulary.ts";
import { readDataDir } from "../server/config.ts";
import { importRegister } from "../server/vocabulary/import.ts";
import { loadVocabulary } from "../server/vocabulary/load.ts";
import { removeRegister } from "../server/vocabulary/sources.ts";
import { complain, runOn, type Terminal, writeLine } from "./terminal.ts";
import { orderFiles } from "./vocabulary/order-files.ts";
import { reportProgress } from "./vocabulary/progress.ts";
import { afterChange, sourceInWords, statusInWords } from "./vocabulary/words.ts";

const usage = `Use: npm run vocabulary -- import KIND FILE...
     npm run vocabulary -- status
     npm run vocabulary -- remove [KIND]
KIND FILE... is one of
     fda-ndc product.txt
     drugs-at-fda Products.txt
     health-canada drug.txt ingred.txt
     tsv FILE, a table with the columns name and substances`;

/** Exit code 0, or 2 with what is wrong on stderr and nothing changed. */
export async function vocabulary(
  args: readonly string[],
  terminal: Terminal,
  dataDir: string,
  now: () => number = Date.now,
): Promise<number> {
  const [verb, kind, ...files] = args;
  if (verb === "status" && kind === undefined) return tellStatus(dataDir, terminal);
  if (verb === "remove" && files.length === 0 && (kind === undefined || isKind(kind)))
    return remove(dataDir, kind, terminal);
  if (verb !== "import" || kind === undefined || !isKind(kind)) return complain(terminal, usage);
  const ordered = orderFiles(kind, files);
  if (typeof ordered === "string") return complain(terminal, ordered);
  const onProgress = reportProgress(terminal);
  const done = await importRegister({ dataDir, kind, files: ordered, now, onProgress });
  if ("problem" in done) return complain(terminal, done.problem);
  for (const line of sourceInWords(done.source)) await writeLine(terminal, line);
  for (const note of done.notes) await writeLine(terminal, note);
  await writeLine(
    terminal,
    done.isRepeat ? "It was imported before; nothing was changed." : afterChange(dataDir),
  );
  return 0;
}

async function tellStatus(dataDir: string, terminal: Terminal): Promise<number> {
  const loaded = loadVocabulary(dataDir);
  if ("problem" in loaded) return complain(terminal, loaded.problem);
  for (const line of statusInWords(loaded)) await writeLine(terminal, line);
  return 0;
}

async function remove(dataDir: string, kind: RegisterKind | undefined, terminal: Terminal): Promise<number> {
  const removed = removeRegister(dataDir, kind);
  if ("problem" in removed) return complain(terminal, removed.problem);
  const told = removed.length === 0 ? "Nothing was imported." : `Removed: ${removed.join(", ")}.`;
  await writeLine(terminal, `${told} ${removed.length === 0 ? "" : afterChange(dataDir)}`.trim());
  return 0;
}

function isKind(word: string): word is RegisterKind {
  return registerKinds.some((kind) => kind === word);
}

if (import.meta.main) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  await runOn((args, terminal) => vocabulary(args, terminal, readDataDir(process.env)));
}
