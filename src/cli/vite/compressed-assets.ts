import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const shortestCompressedBytes = 1024;

/** Lays each file in the assets beside itself in the encodings that browsers take, so that the server has none to make. */
export function compressedAssets(): Plugin {
  return {
    name: "compressed-assets",
    apply: "build",
    writeBundle({ dir = "" }, bundle) {
      for (const { fileName } of Object.values(bundle)) {
        const path = `${dir}/${fileName}`;
        const content = readFileSync(path);
        if (!fileName.startsWith("assets/") || content.length < shortestCompressedBytes) continue;
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
        writeFileSync(`${path}.br`, brotliCompressSync(content));
      }
    },
  };
}
