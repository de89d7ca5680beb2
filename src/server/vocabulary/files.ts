/** The vocabulary as files to carry along in a backup: as they stand, each by its name in its folder. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { vocabularyIn } from "./folder.ts";

export type VocabularyFile = { readonly name: string; readonly content: string };

const manifest = "manifest.json";
const isCarried = (name: string) => name === manifest || /^[0-9a-f]{64}\.txt$/.test(name);

/** Empty while nothing is imported. */
export function readVocabularyFiles(dataDir: string): readonly VocabularyFile[] {
  const folder = vocabularyIn(dataDir);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(isCarried)
    .map((name) => ({ name, content: readFileSync(join(folder, name), "utf8") }));
}

/** The manifest comes last: without it there is no vocabulary, and with it there is all of it. */
export function writeVocabularyFiles(dataDir: string, files: readonly VocabularyFile[]): void {
  const carried = files.filter(({ name }) => isCarried(name));
  if (carried.length === 0) return;
  mkdirSync(vocabularyIn(dataDir), { recursive: true, mode: 0o700 });
  for (const { name, content } of carried.toSorted((one, other) => rank(one) - rank(other)))
    writeFileSync(join(vocabularyIn(dataDir), name), content, { mode: 0o600 });
}

const rank = ({ name }: VocabularyFile) => (name === manifest ? 1 : 0);
