import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const vite = fileURLToPath(new URL("bin/vite.js", import.meta.resolve("vite/package.json")));

const programs = [
  startNode("--watch", "src/server/main.ts"),
  startNode(vite),
  startNode(vite, "--mode", "kiosk"),
];

// Whichever ends first takes the others with it, so that none of them stays behind on a port.
await Promise.race(programs.map((program) => once(program, "exit")));
for (const program of programs) program.kill();

function startNode(...args: string[]) {
  return spawn(process.execPath, args, { stdio: "inherit" });
}
