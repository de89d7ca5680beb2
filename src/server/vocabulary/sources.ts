import { isRegisterText } from "../../../rules/recognise/index.ts";
import { type RegisterKind, registerKinds } from "../../contract/vocabulary.ts";
import type { Unusable } from "../config.ts";
import { type Manifest, readContent, readManifest, vocabularyIn } from "./folder.ts";
import { removeVocabulary, storeVocabulary, unwritable } from "./store.ts";
import type { SourceWithText } from "./text-of-sources.ts";
import { lockVocabulary } from "./lock.ts";

/** What is imported already, each source with its own names. */
export type Sources = { readonly manifest?: Manifest; readonly sources: readonly SourceWithText[] };

/** Reads every source's names; a damaged one is never passed over. */
export function sourcesIn(dataDir: string): Sources | Unusable {
  const manifest = readManifest(dataDir);
  if (manifest === undefined) return { sources: [] };
  const damaged = {
    problem:
      `The vocabulary in ${vocabularyIn(dataDir)} is damaged. ` +
      "Run npm run vocabulary -- remove, and import the registers again.",
  };
  if (manifest === "damaged") return damaged;
  const sources = sourcesOf(manifest, dataDir);
  return sources === undefined ? damaged : { manifest, sources };
}

/** The sources that a manifest names; undefined when one of them is missing or damaged. */
export function sourcesOf({ sources }: Manifest, dataDir: string): readonly SourceWithText[] | undefined {
  const read: SourceWithText[] = [];
  for (const source of sources) {
    const text = readContent(dataDir, source.content);
    if (text === undefined || !isRegisterText(text)) return undefined;
    read.push({ source, text });
  }
  return read;
}

/** The same order whatever was imported first, so that the same sources make the same bytes. */
export function inOrder(sources: readonly SourceWithText[]): readonly SourceWithText[] {
  const place = ({ source }: SourceWithText) => registerKinds.indexOf(source.kind);
  return sources.toSorted((one, other) => place(one) - place(other));
}

/** Takes away one kind, or all of it; also a damaged vocabulary, as a whole. Says which kinds were there. */
export function removeRegister(dataDir: string, kind?: RegisterKind): readonly RegisterKind[] | Unusable {
  const lock = lockVocabulary(dataDir);
  if ("problem" in lock) return lock;
  try {
    const before = sourcesIn(dataDir);
    if ("problem" in before) {
      if (kind !== undefined) return before;
      removeVocabulary(dataDir);
      return [];
    }
    const left = before.sources.filter(({ source }) => kind !== undefined && source.kind !== kind);
    if (left.length === 0) removeVocabulary(dataDir);
    else if (left.length < before.sources.length) storeVocabulary(dataDir, left);
    return before.sources
      .map(({ source }) => source.kind)
      .filter((each) => kind === undefined || each === kind);
  } catch (error) {
    return unwritable(error, dataDir);
  } finally {
    lock.release();
  }
}
