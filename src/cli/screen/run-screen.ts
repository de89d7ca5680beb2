import { existsSync } from "node:fs";
import { verifyRules } from "../../../rules/canaries/index.ts";
import { readDataDir } from "../../server/config.ts";
import { runOn } from "../terminal.ts";
import { screen } from "./screen.ts";

/** The command on this process, with its clock and its data folder. */
export async function runScreen(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const surroundings = { dataDir: readDataDir(process.env), now: Date.now, verify: verifyRules };
  await runOn((args, terminal) => screen(args, terminal, surroundings));
}
