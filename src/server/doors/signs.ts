/** What a request tells about where it comes from. */
import { BlockList } from "node:net";
import type { FastifyRequest } from "fastify";
import { loopbackHosts } from "./loopback-hosts.ts";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Whether it came over the loopback interface. An IPv4 address may be written as IPv6: "::ffff:127.0.0.1". */
export function isFromLoopback({ socket }: FastifyRequest): boolean {
  const { remoteAddress = "" } = socket;
  return loopback.check(remoteAddress, remoteAddress.includes(":") ? "ipv6" : "ipv4");
}

/** What proxies and the networks in front of them add, beside all that begins with "x-forwarded". */
const proxyHeaders = new Set([
  "forwarded",
  "forwarded-for",
  "via",
  "x-real-ip",
  "x-client-ip",
  "x-cluster-client-ip",
  "x-original-forwarded-for",
  "x-envoy-external-address",
  "cf-connecting-ip",
  "true-client-ip",
  "fastly-client-ip",
]);

/**
 * Whether something on this machine passed it on, so that a tablet only looks like this machine. Some proxies add no
 * header, but speak HTTP/1.0, which no browser does.
 */
export function hasSignOfProxy({ headers, raw }: FastifyRequest): boolean {
  const isSign = (name: string) => name.startsWith("x-forwarded") || proxyHeaders.has(name);
  return raw.httpVersion === "1.0" || Object.keys(headers).some(isSign);
}

/** Whether its `Host` is a name of this machine itself. */
export function namesThisMachine({ headers }: FastifyRequest): boolean {
  return loopbackHosts.includes(hostName(headers.host ?? ""));
}

/** "[::1]:8080" as "::1", "localhost:8080" as "localhost". */
function hostName(host: string): string {
  return /^\[?([^\]]*?)\]?(:\d{1,5})?$/.exec(host)?.[1]?.toLowerCase() ?? "";
}

/** Whether the page that sent it, if a page did, is one of this very address, by one of the schemes. */
export function isFromPageAt({ headers }: FastifyRequest, schemes: readonly string[]): boolean {
  const { origin, host = "" } = headers;
  if (origin === undefined) return true;
  return schemes.some((scheme) => origin === URL.parse(`${scheme}//${host}`)?.origin);
}
