/** `npm start`: serves staff on this machine, and the patient form where it is told to, until it is told to stop. */
import { existsSync } from "node:fs";
import { readConfig } from "./config.ts";
import { stopOnSignal } from "./stop-on-signal.ts";
import { start } from "./start.ts";
import { whereItAnswers } from "./where-it-answers.ts";

if (existsSync(".env")) process.loadEnvFile(".env");

const config = readConfig(process.env);
if ("problem" in config) refuse(config.problem);
else {
  const running = await start(config);
  if ("problem" in running) refuse(running.problem);
  else {
    console.log(whereItAnswers(config).join("\n"));
    stopOnSignal(running.stop);
  }
}

function refuse(problem: string): void {
  console.error(problem);
  process.exitCode = 2;
}
