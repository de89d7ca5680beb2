/** The built client: its files, and its one page for every address that is not a file. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import staticFiles from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refusal } from "./errors.ts";

/** Serves `folder`. Files with a hash in their name are kept by browsers for good, the page never. */
export async function serveClient(app: FastifyInstance, folder: string): Promise<void> {
  const isBuilt = existsSync(join(folder, "index.html"));
  if (isBuilt) {
    await app.register(staticFiles, {
      root: folder,
      index: false,
      preCompressed: true,
      cacheControl: false,
      globIgnore: [".vite/**"],
      wildcard: false,
      setHeaders: (response, path) => {
        const isNamedByHash = path.includes("/assets/");
        response.header("cache-control", isNamedByHash ? "public, max-age=31536000, immutable" : "no-store");
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (!isAddressOfAPage(request)) return answerNotFound(reply);
    if (isBuilt) return reply.sendFile("index.html");
    return reply.status(503).send(refusal("unavailable", "The client is not built. Run npm run build."));
  });
}

/** A page's address has no file ending and is outside the API and the kiosk. */
function isAddressOfAPage({ method, url }: FastifyRequest): boolean {
  const [path = ""] = url.split("?");
  return (
    (method === "GET" || method === "HEAD") && !/^\/(api|kiosk)(\/|$)/.test(path) && !/\.[^/]*$/.test(path)
  );
}

function answerNotFound(reply: FastifyReply) {
  return reply.status(404).send(refusal("not-found", "There is nothing at this address."));
}
