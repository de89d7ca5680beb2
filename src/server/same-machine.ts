/** Lets in only pages and programs of this machine; a foreign page that points a name at it is refused. */
import type { FastifyInstance } from "fastify";
import { loopbackHosts } from "./config.ts";
import { RefusedRequest } from "./errors.ts";

/** Refuses a request whose `Host` does not name this machine, or whose `Origin` is another than its own page. */
export function admitOnlyThisMachine(app: FastifyInstance): void {
  app.addHook("onRequest", async ({ headers }) => {
    const { host = "", origin } = headers;
    if (!loopbackHosts.includes(hostName(host)))
      throw new RefusedRequest(
        403,
        "forbidden",
        "This address is not served. Open http://localhost instead.",
      );
    if (origin !== undefined && origin !== `http://${host}`)
      throw new RefusedRequest(
        403,
        "forbidden",
        "Calls from another page are refused. Open Ketascreen itself.",
      );
  });
}

/** "[::1]:8080" as "::1", "localhost:8080" as "localhost". */
function hostName(host: string): string {
  return /^\[?([^\]]*?)\]?(:\d{1,5})?$/.exec(host)?.[1]?.toLowerCase() ?? "";
}
