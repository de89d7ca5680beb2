/** Builds the whole server without listening, so that tests can speak to it in process. */
import { fileURLToPath } from "node:url";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance } from "fastify";
import { routes } from "../contract/routes.ts";
import { serveApiDocs } from "./api-docs.ts";
import { serveClient } from "./client-files.ts";
import { answerErrors, type FailureNote } from "./errors.ts";
import type { Context } from "./routes/context.ts";
import { handlers } from "./routes/index.ts";
import { checkBySchema, registerRoutes } from "./routes/register.ts";
import { admitOnlyThisMachine } from "./same-machine.ts";
import { sendSecurityHeaders } from "./security-headers.ts";

export type AppOptions = Context & {
  /** Folder of the built client. */
  readonly clientDir?: string;
  /** Where failures are noted; by default on stderr, one JSON line each, without patient text. */
  readonly note?: (failure: FailureNote) => void;
  /** By one address. A clinic's form sends a few; a loop that went wrong sends thousands. */
  readonly requestsPerMinute?: number;
};

const builtClient = fileURLToPath(new URL("../../dist/client", import.meta.url));
const noteOnStderr = (failure: FailureNote) => console.error(JSON.stringify(failure));

/** 200 medicines with every answer filled in stay well below. */
const LARGEST_BODY_BYTES = 1_048_576;

/** The app, ready to listen. Closing it leaves the store open. */
export async function build(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, bodyLimit: LARGEST_BODY_BYTES, forceCloseConnections: true });
  app.setErrorHandler(answerErrors(options.note ?? noteOnStderr));
  app.setValidatorCompiler<never>(checkBySchema);
  // Replies go out as they were stored; the schemas describe them, and tests hold them to it.
  app.setSerializerCompiler(() => (reply) => JSON.stringify(reply));
  app.removeContentTypeParser("text/plain");
  admitOnlyThisMachine(app);
  await sendSecurityHeaders(app);
  await app.register(rateLimit, { max: options.requestsPerMinute ?? 3000, timeWindow: "1 minute" });
  await serveApiDocs(app);
  await serveClient(app, options.clientDir ?? builtClient);
  registerRoutes(app, routes, handlers, options);
  await app.ready();
  return app;
}
