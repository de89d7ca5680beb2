/** The built patient form: its page with what it has to know of the clinic, and its files. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import staticFiles from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { kioskPage } from "../contract/kiosk/addresses.ts";
import { kioskFactsName, type KioskFacts } from "../contract/kiosk/page-facts.ts";
import { openToKiosk } from "./doors.ts";
import { refusal } from "./errors.ts";
import { framedBy } from "./security-headers.ts";

const notBuilt = refusal(
  "unavailable",
  "The patient form is not built. Run npm run build, and use the paper form until then.",
);

/** Serves `folder` below `/kiosk/` to whoever reaches the server. */
export async function serveKiosk(app: FastifyInstance, folder: string, facts: KioskFacts): Promise<void> {
  const page = pageWith(facts, folder);
  await app.register(async (scope) => {
    openToKiosk(scope);
    scope.get(kioskPage, { helmet: framedBy(facts.embedOrigins) }, (_request, reply) => {
      reply.header("cache-control", "no-store");
      if (page === undefined) return reply.status(503).send(notBuilt);
      return reply.type("text/html; charset=utf-8").send(page);
    });
    // The page's worker serves what is below, so the form is only ever there.
    scope.get(kioskPage.slice(0, -1), ({ url }, reply) => {
      const question = url.indexOf("?");
      return reply
        .header("cache-control", "no-store")
        .redirect(question < 0 ? kioskPage : kioskPage + url.slice(question));
    });
    if (page === undefined) return;
    await scope.register(staticFiles, {
      root: folder,
      prefix: kioskPage,
      decorateReply: false,
      index: false,
      preCompressed: true,
      cacheControl: false,
      globIgnore: ["index.html*", ".vite/**"],
      wildcard: false,
      setHeaders: (reply, path) => {
        const file = relative(folder, path);
        const isNamedByHash = file.startsWith("assets");
        reply.header("cache-control", isNamedByHash ? "public, max-age=31536000, immutable" : "no-cache");
        // The one file that other pages load; it holds the frame's element and nothing of a patient.
        if (/^embed\.js/.test(file)) reply.header("cross-origin-resource-policy", "cross-origin");
      },
    });
  });
}

const empty = `<meta name="${kioskFactsName}" content="`;

/** The page with the facts in its `<meta>` element; undefined: it is not built, or has no place for them. */
function pageWith(facts: KioskFacts, folder: string): string | undefined {
  const path = join(folder, "index.html");
  const [before, after, ...rest] = existsSync(path) ? readFileSync(path, "utf8").split(empty) : [];
  if (before === undefined || after === undefined || rest.length > 0) return undefined;
  return before + empty + escapeAttribute(JSON.stringify(facts)) + after;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

function escapeAttribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => entities[character] ?? "");
}
