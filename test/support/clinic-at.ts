import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildClient } from "../../src/cli/build-client.ts";
import { start } from "../../src/server/start.ts";
import { type ClinicServer, freePort } from "./clinic-server.ts";

/** The real server with the real client, inside this process, so that its clock can stand at a fixed moment. */
export async function startClinicAt(nowMs: number): Promise<ClinicServer> {
  await buildClient();
  const dataDir = mkdtempSync(join(tmpdir(), "ketascreen-test-"));
  const running = await start({ dataDir, host: "127.0.0.1", port: await freePort() }, () => nowMs);
  if ("problem" in running) throw new Error(running.problem);
  return {
    origin: running.origin,
    dataDir,
    stop: async () => {
      await running.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}
