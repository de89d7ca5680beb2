/** What the console says at the start: who reaches what, and at which addresses. */
import { networkInterfaces } from "node:os";
import { kioskPage } from "../contract/kiosk/addresses.ts";
import { loopbackHosts } from "./doors/loopback-hosts.ts";
import type { Config } from "./config.ts";
import { staffOriginOf } from "./listen.ts";

/** Sentences for whoever started the program, one a line. */
export function whereItAnswers({ host, port, kiosk }: Config, ofThisMachine = ownAddresses()): string[] {
  const staff = staffOriginOf(host, port);
  const addresses = host === "0.0.0.0" || host === "::" ? ofThisMachine : [host];
  const framers = kiosk?.embedOrigins ?? [];
  return [
    `Ketascreen is at ${staff}, for this machine only: there are no accounts yet.`,
    loopbackHosts.includes(host)
      ? `The patient form is at ${staff}${kioskPage}.`
      : onNetwork(addresses.map((address) => `http://${bracketed(address)}:${port}${kioskPage}`)),
    ...(framers.length > 0 ? [`These may hold the patient form in a frame: ${framers.join(", ")}.`] : []),
  ];
}

function onNetwork(forms: readonly string[]): string {
  if (forms.length === 0)
    return "The patient form would answer the whole network, but this machine has no address there.";
  return (
    `The patient form, which can only send, answers the whole network at ${forms.join(" and ")}. ` +
    "Put HTTPS before it: docs/kiosk.md."
  );
}

const bracketed = (address: string) => (address.includes(":") ? `[${address}]` : address);

/** Those that another machine of the network can use, of the older kind, which people type. */
function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address);
}
