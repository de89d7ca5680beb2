import type { Unusable } from "../config.ts";
import { type FolderLock, lockFolder } from "../folder-lock.ts";
import { vocabularyIn } from "./folder.ts";

/** One change of the vocabulary at a time. It is a lock of its own, so that a server may run meanwhile. */
export function lockVocabulary(dataDir: string): FolderLock | Unusable {
  return lockFolder(
    vocabularyIn(dataDir),
    "Another import or removal of a register is under way. Wait for it, then try again.",
  );
}
