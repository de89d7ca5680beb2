import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { buildClient } from "../../src/cli/build-client.ts";

export type ClinicServer = { origin: string; dataDir: string; stop: () => Promise<void> };

/**
 * Starts the real server as a clinic does: built client, own process, an empty data folder, a free loopback port.
 * With a name the clinic's file is there before the first start.
 */
export async function startClinicServer(clinicName?: string): Promise<ClinicServer> {
  await buildClient();
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), "ketascreen-test-"));
  if (clinicName !== undefined) {
    const timeZone = Temporal.Now.timeZoneId();
    writeFileSync(join(dataDir, "clinic.json"), JSON.stringify({ name: clinicName, timeZone }));
  }
  const server = spawn(process.execPath, ["src/server/main.ts"], {
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await saysItListens(server, port);
  return {
    origin: `http://127.0.0.1:${port}`,
    dataDir,
    stop: async () => {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      await ended;
      rmSync(dataDir, { recursive: true });
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

/** The server names its address on the console once it answers there. */
async function saysItListens({ stdout, stderr }: ChildProcess, port: number): Promise<void> {
  if (stdout === null || stderr === null) throw new Error("The server's output is not readable.");
  const said: string[] = [];
  createInterface(stderr).on("line", (line) => said.push(line));
  for await (const line of createInterface(stdout)) {
    said.push(line);
    if (line.includes(`:${port}`)) {
      stdout.resume();
      return;
    }
  }
  throw new Error(`The server ended before it listened:\n${said.join("\n")}`);
}
