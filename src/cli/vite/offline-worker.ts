import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";
import type { KioskBuild } from "../../client/kiosk/offline/kiosk-build.ts";
import { kioskPage } from "../../contract/kiosk/addresses.ts";

const worker = fileURLToPath(new URL("../../client/kiosk/offline/service-worker.ts", import.meta.url));

/** Builds the kiosk's service worker beside its files, with the list of them written into it. */
export function offlineWorker(): Plugin {
  return {
    name: "offline-worker",
    apply: "build",
    async writeBundle({ dir = "" }, bundle) {
      const written = describe(dir, bundle);
      await build({
        configFile: false,
        publicDir: false,
        logLevel: "warn",
        define: { kioskBuild: JSON.stringify(written) },
        build: {
          outDir: dir,
          emptyOutDir: false,
          rolldownOptions: {
            input: worker,
            output: { format: "iife", entryFileNames: "sw.js" },
            checks: { pluginTimings: false },
          },
        },
      });
    },
  };
}

function describe(dir: string, bundle: Rolldown.OutputBundle): KioskBuild {
  const outputs = Object.values(bundle);
  const names = outputs.map(({ fileName }) => fileName).filter((name) => name.startsWith("assets/"));
  const entry = outputs.find((output) => output.type === "chunk" && output.isEntry);
  if (entry === undefined) throw new Error("The kiosk has no script to start with.");
  const digest = (name: string) => createHash("sha256").update(readFileSync(`${dir}/${name}`));
  const files = names.toSorted().map((name) => ({
    address: kioskPage + name,
    integrity: `sha256-${digest(name).digest("base64")}`,
  }));
  const page = digest("index.html").digest("hex");
  const hash = createHash("sha256").update(JSON.stringify(files) + page);
  return { hash: hash.digest("hex"), files, entry: kioskPage + entry.fileName };
}
