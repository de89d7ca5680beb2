/** On which addresses the app answers. Staff are always answered on this machine itself. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { FastifyInstance } from "fastify";
import type { Unusable } from "./config.ts";
import { loopbackHosts } from "./doors/loopback-hosts.ts";

const everyAddress = ["0.0.0.0", "::"];

export type Listening = {
  /** Answers what is under way, then closes the app. */
  readonly stop: () => Promise<void>;
};

/** Listens on `host`, and on 127.0.0.1 too where that does not hold it. Where it cannot, the app is closed. */
export async function listen(
  app: FastifyInstance,
  host: string,
  port: number,
): Promise<Listening | Unusable> {
  const isEnough = [...everyAddress, ...loopbackHosts].includes(host);
  const own = isEnough ? host : "127.0.0.1";
  const beside = createServer((request, reply) => app.routing(request, reply));
  try {
    await app.listen({ host: own, port });
    if (!isEnough) await once(beside.listen({ host, port }), "listening");
  } catch (error) {
    await app.close();
    return whyNot(error, host, port);
  }
  const stop = async () => {
    beside.close();
    await app.close();
    beside.closeAllConnections();
  };
  return { stop };
}

/** The address of this machine itself, at which staff open it. */
export function staffOriginOf(host: string, port: number): string {
  const own = loopbackHosts.includes(host) ? host : "127.0.0.1";
  return `http://${own === "::1" ? "[::1]" : own}:${port}`;
}

function whyNot(error: unknown, host: string, port: number): Unusable {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return {
      problem: `Port ${port} is taken by another program. Set PORT to another number, like PORT=8081.`,
    };
  if (code === "EACCES")
    return {
      problem: `Port ${port} needs special rights. Set PORT to a number above 1023, like PORT=8080.`,
    };
  return { problem: `Nothing can listen on ${host}. Set HOST to 127.0.0.1.` };
}
