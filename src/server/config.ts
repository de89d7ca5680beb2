/** Where the server listens and keeps its records, from the environment. */
import { resolve } from "node:path";

export type Config = {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
};

/** A sentence for whoever starts the program; it ends with exit code 2. */
export type Unusable = { readonly problem: string };

/** Names of this machine itself. */
export const loopbackHosts = ["127.0.0.1", "localhost", "::1"];

/** Reads PORT, HOST and DATA_DIR; an unset or empty one takes its default. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config | Unusable {
  const port = env["PORT"] || "8080";
  const host = env["HOST"] || "127.0.0.1";
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
    return {
      problem: `PORT is "${port}", which is not a port number. Set PORT to a number from 1 to 65535.`,
    };
  if (!loopbackHosts.includes(host))
    return {
      problem:
        `HOST is "${host}", but there are no accounts yet, so only this machine may reach the records. ` +
        "Set HOST to 127.0.0.1.",
    };
  return { port: Number(port), host, dataDir: readDataDir(env) };
}

/** The data folder that DATA_DIR names, absolute; ./data when it is unset or empty. */
export function readDataDir(env: Readonly<Record<string, string | undefined>>): string {
  return resolve(env["DATA_DIR"] || "./data");
}
