/** Puts a vocabulary into the data folder so that at every moment either the old or the new one is whole there. */
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Unusable } from "../config.ts";
import { type SourceWithText, textOfSources } from "./text-of-sources.ts";
import { fileNamed, manifestIn, type Manifest, vocabularyIn } from "./folder.ts";

/** Makes one file of all sources and puts it in the place of what was there; the manifest's new name is the moment. */
export function storeVocabulary(dataDir: string, sources: readonly SourceWithText[]): Manifest {
  const { text, ...made } = textOfSources(sources);
  const { file } = made;
  const manifest: Manifest = { format: 1, ...made, sources: sources.map(({ source }) => source) };
  for (const each of sources) writeWhole(fileNamed(dataDir, each.source.content), each.text);
  writeWhole(fileNamed(dataDir, file.sha256), text);
  writeWhole(manifestIn(dataDir), `${JSON.stringify(manifest, null, 2)}\n`);
  syncFolder(vocabularyIn(dataDir));
  removeAllBut(dataDir, [file.sha256, ...sources.map(({ source }) => source.content)]);
  return manifest;
}

/** Takes the vocabulary away, whatever state it is in. */
export function removeVocabulary(dataDir: string): void {
  rmSync(manifestIn(dataDir), { force: true });
  syncFolder(vocabularyIn(dataDir));
  removeAllBut(dataDir, []);
}

/** What is said when the folder cannot be written to; anything else is thrown on. */
export function unwritable(error: unknown, dataDir: string): Unusable {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "EACCES" && code !== "EPERM" && code !== "EROFS" && code !== "ENOSPC") throw error;
  const why = code === "ENOSPC" ? "The disk is full" : "You may not write there";
  return {
    problem: `${vocabularyIn(dataDir)} cannot be changed. ${why}. What was imported before is still in use.`,
  };
}

function writeWhole(path: string, content: string): void {
  const unfinished = `${path}.unfinished`;
  const file = openSync(unfinished, "w", 0o600);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}

function syncFolder(folder: string): void {
  // Windows knows no handle of a folder; its rename is on disk when it returns.
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function removeAllBut(dataDir: string, hashes: readonly string[]): void {
  const kept = hashes.map((sha256) => basename(fileNamed(dataDir, sha256)));
  for (const name of readdirSync(vocabularyIn(dataDir))) {
    const isContent = /^[0-9a-f]{64}\.txt$/.test(name) || name.endsWith(".unfinished");
    if (isContent && !kept.includes(name)) rmSync(join(vocabularyIn(dataDir), name), { force: true });
  }
}
