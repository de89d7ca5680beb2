import react from "@vitejs/plugin-react";
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

const server = "http://127.0.0.1:8080";

/**
 * Serves the mock worker from its package, in `npm run dev:mock` alone.
 * A copy in `public/` would be built into what clinics run.
 */
function mockWorker(): Plugin {
  return {
    name: "mock-worker",
    apply: (_config, { command, mode }) => command === "serve" && mode === "mock",
    configureServer({ middlewares }) {
      middlewares.use("/mockServiceWorker.js", (_request, response) => {
        response.setHeader("content-type", "text/javascript");
        createReadStream(fileURLToPath(import.meta.resolve("msw/mockServiceWorker.js"))).pipe(response);
      });
    },
  };
}

const shortestCompressedBytes = 1024;

/** Lays each file in the assets beside itself in the encodings that browsers take, so that the server has none to make. */
function compressedAssets(): Plugin {
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

export default defineConfig({
  plugins: [react(), mockWorker(), compressedAssets()],
  build: {
    outDir: "dist/client",
    emptyOutDir: true,
    // The content policy refuses data: addresses for scripts and fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    manifest: true,
  },
  server: {
    host: "127.0.0.1",
    // The server accepts only its own origin, so the development proxy speaks in its name.
    proxy: { "/api": { target: server, changeOrigin: true, headers: { origin: server } } },
  },
});
