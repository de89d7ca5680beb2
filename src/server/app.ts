/** Builds the whole server without listening, so that tests can speak to it in process. */
import { fileURLToPath } from "node:url";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance } from "fastify";
import { routes } from "../contract/routes.ts";
import { serveApiDocs } from "./api-docs.ts";
import { serveClient } from "./client-files.ts";
import { guardDoors } from "./doors.ts";
import { answerErrors, answerUnreadable, type FailureNote } from "./errors.ts";
import { serveKiosk } from "./kiosk-files.ts";
import { type KioskSettings, usualKiosk } from "./kiosk-settings.ts";
import type { Context } from "./routes/context.ts";
import { handlers } from "./routes/index.ts";
import { checkBySchema, registerRoutes } from "./routes/register.ts";
import { sendSecurityHeaders } from "./security-headers.ts";

export type AppOptions = Context & {
  /** Folder of the built client. */
  readonly clientDir?: string;
  /** Folder of the built patient form. */
  readonly kioskDir?: string;
  readonly kiosk?: KioskSettings | undefined;
  /** Where failures are noted; by default on stderr, one JSON line each, without patient text. */
  readonly note?: (failure: FailureNote) => void;
  /** By one address. A clinic's form sends a few; a loop that went wrong sends thousands. */
  readonly requestsPerMinute?: number;
  /** By one address, of each of the kiosk's calls: all tablets of a clinic may share one. */
  readonly kioskCallsPerMinute?: number;
};

const built = (name: string) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
const noteOnStderr = (failure: FailureNote) => console.error(JSON.stringify(failure));

/** 200 medicines with every answer filled in stay well below. */
const LARGEST_BODY_BYTES = 1_048_576;

/** The app, ready to listen. Closing it leaves the store open. */
export async function build(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: LARGEST_BODY_BYTES,
    forceCloseConnections: true,
    // Requests are counted for the tablet that a proxy of this machine names. The doors do not go by that.
    trustProxy: "loopback",
    frameworkErrors: answerUnreadable,
  });
  app.setErrorHandler(answerErrors(options.note ?? noteOnStderr));
  app.setValidatorCompiler<never>(checkBySchema);
  // Replies go out as they were stored; the schemas describe them, and tests hold them to it.
  app.setSerializerCompiler(() => (reply) => JSON.stringify(reply));
  app.removeContentTypeParser("text/plain");
  await sendSecurityHeaders(app);
  guardDoors(app);
  await app.register(rateLimit, { max: options.requestsPerMinute ?? 3000, timeWindow: "1 minute" });
  await serveApiDocs(app);
  await serveClient(app, options.clientDir ?? built("client"));
  const { name: clinicName, timeZone } = options.clinic;
  const facts = { clinicName, timeZone, ...(options.kiosk ?? usualKiosk) };
  await serveKiosk(app, options.kioskDir ?? built("kiosk"), facts);
  registerRoutes(app, routes, handlers, options, options.kioskCallsPerMinute);
  await app.ready();
  return app;
}
