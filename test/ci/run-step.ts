import { spawn } from "node:child_process";
import type { Ended } from "./closing-line.ts";
import type { Step } from "./steps.ts";

/** Runs the command with its output shown as it comes, and keeps what it printed. Never rejects. */
export function runStep({ command: [program, ...args] }: Step): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      process.stdout.write(text);
    });
    child.on("error", (error) => {
      console.error(`${program} does not start: ${error.message}`);
      resolve({ printed: "", exitCode: undefined });
    });
    child.on("close", (exitCode) => resolve({ printed, exitCode: exitCode ?? undefined }));
  });
}
