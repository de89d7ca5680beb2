/** Where the server listens and keeps its records, from the environment. */
import { isIP } from "node:net";
import { resolve } from "node:path";
import { loopbackHosts } from "./doors/loopback-hosts.ts";
import { type KioskSettings, readKioskSettings } from "./kiosk-settings.ts";

export type Config = {
  readonly port: number;
  /** An address, or "localhost". Other than one of this machine itself: the kiosk can be reached there, and nothing else. */
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  /** Absent: as nothing were set. */
  readonly kiosk?: KioskSettings;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** A sentence for whoever starts the program; it ends with exit code 2. */
export type Unusable = { readonly problem: string };

/** Reads PORT, HOST, DATA_DIR and what the kiosk needs; an unset or empty one takes its default. */
export function readConfig(env: Environment): Config | Unusable {
  const port = env["PORT"] || "8080";
  const host = env["HOST"] || "127.0.0.1";
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
    return {
      problem: `PORT is "${port}", which is not a port number. Set PORT to a number from 1 to 65535.`,
    };
  if (isIP(host) === 0 && !loopbackHosts.includes(host))
    return {
      problem:
        `HOST is "${host}", which is not an address. Set HOST to 127.0.0.1 for this machine alone, or to 0.0.0.0 ` +
        "so that tablets on the network reach the patient form.",
    };
  const kiosk = readKioskSettings(env);
  if ("problem" in kiosk) return kiosk;
  return { port: Number(port), host, dataDir: readDataDir(env), kiosk };
}

/** The data folder that DATA_DIR names, absolute; ./data when it is unset or empty. */
export function readDataDir(env: Environment): string {
  return resolve(env["DATA_DIR"] || "./data");
}
