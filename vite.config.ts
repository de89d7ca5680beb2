import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";
import { compressedAssets } from "./src/cli/vite/compressed-assets.ts";
import { factsInDevelopment } from "./src/cli/vite/facts-in-development.ts";
import { mockWorker } from "./src/cli/vite/mock-worker.ts";
import { namesWithoutNotes } from "./src/cli/vite/names-without-notes.ts";
import { offlineWorker } from "./src/cli/vite/offline-worker.ts";
import { kioskDevelopmentPort, serverOrigin } from "./src/cli/vite/ports.ts";
import { kioskPage } from "./src/contract/kiosk/addresses.ts";

const inThisFolder = (path: string) => `${import.meta.dirname}/${path}`;

// The server accepts only its own origin, so the development proxy speaks in its name.
const api = { "/api": { target: serverOrigin, changeOrigin: true, headers: { origin: serverOrigin } } };

const build: UserConfig["build"] = {
  emptyOutDir: true,
  // The content policy refuses data: addresses for scripts and fonts, so nothing is inlined.
  assetsInlineLimit: 0,
  manifest: true,
  // The names of medicines are one large file that comes in behind the first page.
  chunkSizeWarningLimit: 1000,
  // Whoever starts the program takes remarks about slow plugins for a failure.
  rolldownOptions: { checks: { pluginTimings: false } },
};

const staff: UserConfig = {
  root: import.meta.dirname,
  plugins: [react(), mockWorker(), compressedAssets()],
  build: { ...build, outDir: "dist/client" },
  server: {
    host: "127.0.0.1",
    proxy: { ...api, [kioskPage]: { target: `http://127.0.0.1:${kioskDevelopmentPort}`, ws: true } },
  },
};

/** The patient form: a page of its own that shares no file with the staff's. */
const kiosk: UserConfig = {
  root: inThisFolder("src/client/kiosk"),
  base: kioskPage,
  plugins: [react(), factsInDevelopment(), namesWithoutNotes(), compressedAssets(), offlineWorker()],
  build: { ...build, outDir: inThisFolder("dist/kiosk") },
  server: { host: "127.0.0.1", port: kioskDevelopmentPort, strictPort: true, proxy: api },
};

/** What a page that holds the patient form loads: one classic script, beside the kiosk's files. */
const embed: UserConfig = {
  root: import.meta.dirname,
  publicDir: false,
  build: {
    outDir: inThisFolder("dist/kiosk"),
    emptyOutDir: false,
    rolldownOptions: {
      ...build.rolldownOptions,
      input: inThisFolder("src/embed/embed.ts"),
      output: { format: "iife", entryFileNames: "embed.js" },
    },
  },
};

/** `vite build` builds the staff pages, `--mode kiosk` the patient form and `--mode embed` its script for other pages. */
export default defineConfig(({ mode }) => ({ kiosk, embed })[mode] ?? staff);
