import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export type ServerProcess = {
  readonly pid: number;
  /** Resolves when the process is gone; at once when it already is. */
  readonly end: (signal: "SIGTERM" | "SIGKILL") => Promise<void>;
};

/** `npm start` without the build. Resolves once the server answers on the port; throws when it ends before. */
export async function runServer(
  settings: Readonly<Record<string, string>>,
  port: number,
): Promise<ServerProcess> {
  const server = spawn(process.execPath, ["src/server/main.ts"], {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // Whoever started it may end early, and nothing may be left running.
  const endToo = () => server.kill("SIGKILL");
  process.once("exit", endToo);
  server.once("exit", () => process.off("exit", endToo));
  await saysItListens(server, port);
  const { pid } = server;
  if (pid === undefined) throw new Error("The server has no process.");
  return {
    pid,
    end: async (signal) => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, "exit");
      server.kill(signal);
      await ended;
    },
  };
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
