import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildClient } from "../../src/cli/build-client.ts";
import { start } from "../../src/server/start.ts";
import { type ClinicServer, freePort } from "./clinic-server.ts";

/** The real server with the real client in this process: its clock can stand still, and its rules can fail their check. */
export async function startClinicAt(
  nowMs: number,
  check?: Parameters<typeof start>[2],
): Promise<ClinicServer> {
  await buildClient();
  const dataDir = mkdtempSync(join(tmpdir(), "ketascreen-test-"));
  const port = await freePort();
  const running = await start({ dataDir, host: "127.0.0.1", port }, () => nowMs, check);
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
