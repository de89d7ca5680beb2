import { useEffect, useState } from "react";
import { getRegisterText, useVocabularyInUse } from "../../../api/vocabulary.ts";
import type { Vocabulary } from "../../../../../rules/recognise/index.ts";

/** "none": nothing is imported, or not there yet; until a vocabulary is, the tables alone read. */
export type RegisterState = "none" | "failed" | Vocabulary;

/**
 * The imported registers, fetched once the form can be used. The drug tables come with the reader, so both are loaded
 * only then; what was read is kept while the window is open.
 */
export function useRegister(): RegisterState {
  const inUse = useVocabularyInUse();
  const file = inUse.data?.file;
  const [state, setState] = useState<RegisterState>("none");
  useEffect(() => {
    if (file === undefined) return;
    const leaving = new AbortController();
    const load = async () => {
      const read = await readOnce(file, leaving.signal).catch(() => undefined);
      if (!leaving.signal.aborted) setState(read ?? "failed");
    };
    void load();
    return () => leaving.abort();
  }, [file]);
  return inUse.isError ? "failed" : state;
}

type RegisterFile = Parameters<typeof getRegisterText>[0];

let lastRead: { readonly sha256: string; readonly vocabulary: Vocabulary } | undefined;

async function readOnce(file: RegisterFile, signal: AbortSignal): Promise<Vocabulary | undefined> {
  if (lastRead?.sha256 === file.sha256) return lastRead.vocabulary;
  const [text, { readRegister }] = await Promise.all([
    getRegisterText(file, signal),
    import("./read-register.ts"),
  ]);
  const vocabulary = readRegister(text, file.sha256);
  if (vocabulary !== undefined) lastRead = { sha256: file.sha256, vocabulary };
  return vocabulary;
}
