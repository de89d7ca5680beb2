import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const vite = fileURLToPath(new URL("bin/vite.js", import.meta.resolve("vite/package.json")));

const server = startNode("--watch", "src/server/main.ts");
const client = startNode(vite);

// Whichever ends first takes the other with it, so that no half of the pair stays behind on a port.
await Promise.race([once(server, "exit"), once(client, "exit")]);
server.kill();
client.kill();

function startNode(...args: string[]) {
  return spawn(process.execPath, args, { stdio: "inherit" });
}
