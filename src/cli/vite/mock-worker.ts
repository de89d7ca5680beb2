import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/**
 * Serves the mock worker from its package, in `npm run dev:mock` alone.
 * A copy in `public/` would be built into what clinics run.
 */
export function mockWorker(): Plugin {
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
