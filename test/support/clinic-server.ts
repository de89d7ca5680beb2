import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildClient } from "../../src/cli/build-client.ts";
import { runServer, type ServerProcess } from "./server-process.ts";

export type ClinicServer = {
  readonly origin: string;
  readonly dataDir: string;
  readonly stop: () => Promise<void>;
};

/** One in a process of its own, which can be ended as a power cut ends it and started anew on the same records. */
export type ClinicProcess = ClinicServer & {
  readonly port: number;
  /** Of the process that runs now; another one after each start. */
  readonly pid: () => number;
  /** SIGKILL: nothing is finished. Resolves when the process is gone. */
  readonly kill: () => Promise<void>;
  /** Same folder, same port, same settings. Resolves when it answers. */
  readonly startAgain: () => Promise<void>;
};

export type ClinicOptions = {
  /** With a name the clinic's file is there before the first start. */
  readonly clinicName?: string;
  /** A folder with records, which is kept at the end. Absent: an empty one, removed at the end. */
  readonly dataDir?: string;
  /** Absent: a free one. */
  readonly port?: number;
  /** Further settings as the server reads them: HOST, EMBED_ORIGINS, KIOSK_IDLE_SECONDS … */
  readonly env?: Readonly<Record<string, string>>;
  /** False: only its calls are wanted, and nothing is built. Absent: true. */
  readonly hasPages?: boolean;
};

/** Starts the real server as a clinic does: built client, own process, a data folder, a port of this machine. */
export async function startClinicServer(options: ClinicOptions = {}): Promise<ClinicProcess> {
  if (options.hasPages !== false) await buildClient();
  const port = options.port ?? (await freePort());
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "ketascreen-test-"));
  if (options.clinicName !== undefined) nameClinic(dataDir, options.clinicName);
  const settings = { HOST: "127.0.0.1", ...options.env, PORT: String(port), DATA_DIR: dataDir };
  let running: ServerProcess = await runServer(settings, port);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    dataDir,
    pid: () => running.pid,
    kill: () => running.end("SIGKILL"),
    startAgain: async () => {
      running = await runServer(settings, port);
    },
    stop: async () => {
      await running.end("SIGTERM");
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true });
    },
  };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

function nameClinic(dataDir: string, name: string): void {
  const timeZone = Temporal.Now.timeZoneId();
  writeFileSync(join(dataDir, "clinic.json"), JSON.stringify({ name, timeZone }));
}
