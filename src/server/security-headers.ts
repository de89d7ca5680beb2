import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** What nothing here uses, and a page that holds the form in a frame shall not use in its name. */
const unusedFeatures =
  "accelerometer camera display-capture geolocation gyroscope hid idle-detection magnetometer microphone midi " +
  "payment screen-wake-lock serial usb xr-spatial-tracking";
const permissionsPolicy = unusedFeatures
  .split(" ")
  .map((feature) => `${feature}=()`)
  .join(", ");

/** Nothing inline and nothing from elsewhere; inside another page only where `framers` names its origin. */
function contentPolicy(framers: readonly string[]) {
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: framers.length > 0 ? [...framers] : ["'none'"],
    },
  };
}

/** The headers of a page that pages of these origins may hold in a frame; none: no page may. */
export function framedBy(origins: readonly string[]) {
  return {
    contentSecurityPolicy: contentPolicy(origins),
    // The older header knows no list. Where there is one, the policy alone speaks.
    frameguard: origins.length > 0 ? (false as const) : { action: "deny" as const },
  };
}

/**
 * On every reply, also of a refusal: never inside another page unless its own route says so, and no reply of the API kept
 * by a browser unless its own handler says so, which none does that holds a word about a patient.
 */
export async function sendSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    ...framedBy([]),
    referrerPolicy: { policy: "no-referrer" },
    // Loopback is plain HTTP; a promise of HTTPS would lock other programs of this machine out of their port.
    strictTransportSecurity: false,
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("permissions-policy", permissionsPolicy);
    if (request.url.startsWith("/api/")) reply.header("cache-control", "no-store");
  });
}
