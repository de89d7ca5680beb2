/** `npm start`: serves the client and the API to this machine until it is told to stop. */
import { existsSync } from "node:fs";
import { readConfig } from "./config.ts";
import { stopOnSignal } from "./stop-on-signal.ts";
import { start } from "./start.ts";

if (existsSync(".env")) process.loadEnvFile(".env");

const config = readConfig(process.env);
const running = "problem" in config ? config : await start(config);
if ("problem" in running) {
  console.error(running.problem);
  process.exitCode = 2;
} else {
  console.log(`Ketascreen is at ${running.origin}, for this machine only: there are no accounts yet.`);
  stopOnSignal(running.stop);
}
