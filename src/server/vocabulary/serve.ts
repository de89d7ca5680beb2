import { gzipSync } from "node:zlib";
import type { ServedVocabulary } from "../routes/vocabulary/served.ts";
import type { LoadedVocabulary } from "./load.ts";

/** Every browser takes gzip, also over plain HTTP, where most do not take brotli. */
export function serveVocabulary({ vocabulary, imported }: LoadedVocabulary): ServedVocabulary {
  const { version } = vocabulary;
  if (imported === undefined) return { vocabulary, inUse: { version, sources: [] } };
  const { file, sources } = imported.manifest;
  return {
    vocabulary,
    inUse: {
      version,
      file: { ...file, address: `/api/vocabulary/${file.sha256}` },
      sources: sources.map(({ content: _content, reading: _reading, ...source }) => source),
    },
    gzip: gzipSync(imported.text, { level: 9 }),
  };
}
