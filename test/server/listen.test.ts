import { mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { start } from "../../src/server/start.ts";
import { whereItAnswers } from "../../src/server/where-it-answers.ts";
import { freePort } from "../support/clinic-server.ts";

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "ketascreen-listen-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

async function running(host: string) {
  const port = await freePort();
  const server = await start({ dataDir, host, port });
  if ("problem" in server) throw new Error(server.problem);
  return { ...server, port };
}

const statusAt = async (url: string) => (await fetch(url, { redirect: "manual" })).status;

/** An address of this machine on a network; a machine without one has nothing to test. */
const onNetwork = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === "IPv4" && !internal)?.address;

describe.runIf(onNetwork !== undefined)("a server that the network reaches", () => {
  test.each(["0.0.0.0", onNetwork ?? ""])(
    "S03 on %s answers staff at this machine, and others the kiosk alone",
    async (host) => {
      const { origin, port, stop } = await running(host);
      const network = `http://${onNetwork ?? ""}:${port}`;
      try {
        expect(origin).toBe(`http://127.0.0.1:${port}`);
        expect(await statusAt(`${origin}/api/clinic`)).toBe(200);
        expect(await statusAt(`${network}/kiosk`)).toBe(302);
        expect(await statusAt(`${network}/api/clinic`)).toBe(403);
        expect(await statusAt(`${network}/`)).toBe(403);
      } finally {
        await stop();
      }
      await expect(fetch(`${network}/kiosk`)).rejects.toThrow();
      await expect(fetch(`${origin}/kiosk`)).rejects.toThrow();
    },
  );

  test("an address that is taken there is said, and nothing is left running", async () => {
    const port = await freePort();
    const other = createServer().listen(port, onNetwork);
    await once(other, "listening");
    const problem = `Port ${port} is taken by another program. Set PORT to another number, like PORT=8081.`;
    expect(await start({ dataDir, host: onNetwork ?? "", port })).toEqual({ problem });
    await expect(fetch(`http://127.0.0.1:${port}/kiosk`)).rejects.toThrow();
    other.close();
  });
});

test("an address that is not this machine's is said, with what to set", async () => {
  expect(await start({ dataDir, host: "203.0.113.9", port: await freePort() })).toEqual({
    problem: "Nothing can listen on 203.0.113.9. Set HOST to 127.0.0.1.",
  });
});

test("S03 what an old proxy passes on without a word is not taken for staff", async () => {
  const { port, stop } = await running("127.0.0.1");
  const ask = async (version: string) => {
    const socket = connect(port, "127.0.0.1");
    socket.end(`GET /api/clinic HTTP/${version}\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`);
    return (await text(socket)).split("\r\n")[0];
  };
  expect(await ask("1.1")).toBe("HTTP/1.1 200 OK");
  expect(await ask("1.0")).toMatch(/ 403 /);
  await stop();
});

describe("the console says who reaches what, and where", () => {
  const config = { dataDir: "/data", port: 8080 };

  test("on this machine alone", () => {
    expect(whereItAnswers({ ...config, host: "127.0.0.1" })).toEqual([
      "Ketascreen is at http://127.0.0.1:8080, for this machine only: there are no accounts yet.",
      "The patient form is at http://127.0.0.1:8080/kiosk/.",
    ]);
  });

  test("on the network, with each address of this machine", () => {
    const kiosk = { embedOrigins: ["https://portal.example"], idleSeconds: 90, warningSeconds: 30 };
    expect(whereItAnswers({ ...config, host: "0.0.0.0", kiosk }, ["192.168.1.4", "10.0.0.4"])).toEqual([
      "Ketascreen is at http://127.0.0.1:8080, for this machine only: there are no accounts yet.",
      "The patient form, which can only send, answers the whole network at http://192.168.1.4:8080/kiosk/ and " +
        "http://10.0.0.4:8080/kiosk/. Put HTTPS before it: docs/kiosk.md.",
      "These may hold the patient form in a frame: https://portal.example.",
    ]);
    expect(whereItAnswers({ ...config, host: "fd00::4" })[1]).toContain("http://[fd00::4]:8080/kiosk/");
  });

  test("on the network, while this machine is on none", () => {
    expect(whereItAnswers({ ...config, host: "0.0.0.0" }, [])[1]).toBe(
      "The patient form would answer the whole network, but this machine has no address there.",
    );
  });
});
