/** The vocabulary that names are read by: the tables alone, or with the registers of a data folder. */
import {
  coreVocabulary,
  isRegisterText,
  type Vocabulary,
  withRegister,
} from "../../../rules/recognise/index.ts";
import type { Unusable } from "../config.ts";
import { type Manifest, readContent, readManifest, vocabularyIn } from "./folder.ts";
import { sourcesOf } from "./sources.ts";
import { tablesSha256, textOfSources } from "./text-of-sources.ts";

export type LoadedVocabulary = {
  readonly vocabulary: Vocabulary;
  /** Absent while nothing is imported. */
  readonly imported?: { readonly manifest: Manifest; readonly text: string };
};

/** Reads what is imported into the folder. Something damaged is never passed over: names would go unread unnoticed. */
export function loadVocabulary(dataDir: string): LoadedVocabulary | Unusable {
  const core = coreVocabulary();
  // An import may finish between the two reads; the second time its own files are there.
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const manifest = readManifest(dataDir);
    if (manifest === undefined) return { vocabulary: core };
    if (manifest === "damaged") break;
    const imported = importedAs(manifest, dataDir);
    if (imported === undefined) continue;
    const { text } = imported;
    const vocabulary = withRegister(core, { text, sha256: imported.manifest.file.sha256 });
    return { vocabulary, imported };
  }
  return {
    problem:
      `The vocabulary in ${vocabularyIn(dataDir)} is damaged. ` +
      "Run npm run vocabulary -- remove, and import the registers again.",
  };
}

/** What was imported beside the tables of another version of the program is made anew from its sources. */
function importedAs(manifest: Manifest, dataDir: string): LoadedVocabulary["imported"] {
  if (manifest.tables === tablesSha256()) {
    const text = readContent(dataDir, manifest.file.sha256);
    return text === undefined || !isRegisterText(text) ? undefined : { manifest, text };
  }
  const sources = sourcesOf(manifest, dataDir);
  if (sources === undefined) return undefined;
  const { text, ...made } = textOfSources(sources);
  return { manifest: { ...manifest, ...made }, text };
}
