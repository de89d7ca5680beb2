/** Who reaches what. Accounts and paired devices will change this file and no other. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Access } from "../contract/routes.ts";
import { kioskPage } from "../contract/kiosk/addresses.ts";
import { RefusedRequest } from "./errors.ts";
import { hasSignOfProxy, isFromLoopback, isFromPageAt, namesThisMachine } from "./doors/signs.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Absent: "loopback". */
    who?: Access;
  }
}

const elsewhere =
  "This address answers only on the machine that keeps the records, at the address its console names. " +
  `The patient form is at ${kioskPage}.`;
const unknownName = "This address is not served. On this machine, open the one its console names.";
const foreignPage = "Calls from another page are refused. Open Ketascreen itself.";

/** Whom a request has to be from: what nothing opens to others answers to this machine alone, also where nothing is. */
const accessOf = (request: FastifyRequest): Access => request.routeOptions.config.who ?? "loopback";

/** Why a request is not let in; undefined: it is. Whether there is something at its address makes no difference. */
function whyRefused(request: FastifyRequest, access: Access): string | undefined {
  const isDirect = isFromLoopback(request) && !hasSignOfProxy(request);
  if (access === "loopback" && !isDirect) return elsewhere;
  // A page from anywhere can have its own name point at this machine, and would then be no foreign page.
  if (isDirect && !namesThisMachine(request)) return unknownName;
  // A proxy in front of the kiosk speaks HTTPS to the tablets; to this machine itself nothing does.
  const schemes = access === "kiosk" ? ["http:", "https:"] : ["http:"];
  return isFromPageAt(request, schemes) ? undefined : foreignPage;
}

/** Refuses whatever its door does not let in, before anything else looks at it. */
export function guardDoors(app: FastifyInstance): void {
  app.addHook("onRequest", async (request) => {
    const reason = whyRefused(request, accessOf(request));
    if (reason !== undefined) throw new RefusedRequest(403, "forbidden", reason);
  });
}

/** Opens every route that is registered in this scope from here on to whoever reaches the server. */
export function openToKiosk(scope: FastifyInstance): void {
  scope.addHook("onRoute", (route) => {
    route.config = { ...route.config, who: "kiosk" };
  });
}
