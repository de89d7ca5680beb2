import { expect, test } from "vitest";
import { readConfig } from "../../src/server/config.ts";

const usualKiosk = { embedOrigins: [], idleSeconds: 90, warningSeconds: 30 };

test("without settings it listens on this machine, port 8080, and keeps its records in ./data", () => {
  expect(readConfig({})).toEqual({
    port: 8080,
    host: "127.0.0.1",
    dataDir: `${process.cwd()}/data`,
    kiosk: usualKiosk,
  });
  const empty = { PORT: "", HOST: "", DATA_DIR: "", EMBED_ORIGINS: "", KIOSK_IDLE_SECONDS: "" };
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test.each(["0", "65536", "eighty", "-1", "80.5", "8080 "])("PORT=%j is refused in one sentence", (PORT) => {
  expect(readConfig({ PORT })).toEqual({
    problem: `PORT is "${PORT}", which is not a port number. Set PORT to a number from 1 to 65535.`,
  });
});

test.each(["clinic.example", "192.168.1", "0.0.0.0:8080", "everywhere"])(
  "HOST=%s is refused because it is no address",
  (HOST) => {
    expect(readConfig({ HOST })).toEqual({
      problem:
        `HOST is "${HOST}", which is not an address. Set HOST to 127.0.0.1 for this machine alone, or to 0.0.0.0 ` +
        "so that tablets on the network reach the patient form.",
    });
  },
);

test.each(["127.0.0.1", "localhost", "::1", "0.0.0.0", "::", "192.168.1.4"])(
  "HOST=%s can be listened on",
  (HOST) => {
    expect(readConfig({ HOST })).toMatchObject({ host: HOST });
  },
);

test.each([
  ["https://portal.example", ["https://portal.example"]],
  [
    "https://portal.example, https://Clinic.Example:8443/",
    ["https://portal.example", "https://clinic.example:8443"],
  ],
  ["https://a.example https://a.example:443", ["https://a.example"]],
  [
    "http://localhost:9000 http://127.0.0.1 http://[::1]:90",
    ["http://localhost:9000", "http://127.0.0.1", "http://[::1]:90"],
  ],
])("S05 EMBED_ORIGINS=%j is read as origins, as browsers compare them", (EMBED_ORIGINS, embedOrigins) => {
  expect(readConfig({ EMBED_ORIGINS })).toMatchObject({ kiosk: { embedOrigins } });
});

test.each([
  ["portal.example", "which is no origin"],
  ["*", "but each origin has to be named in full"],
  ["https://*.example", "but each origin has to be named in full"],
  ["https://portal.example/patients", "which is more than an origin"],
  ["https://portal.example?a", "which is more than an origin"],
  ["https://somebody@portal.example", "which is more than an origin"],
  ["https://portal.example;script-src", "which is no origin"],
  ["'self'", "which is no origin"],
  ["data:text/html", "which is no origin"],
  ["null", "which is no origin"],
  ["http://portal.example", "which anyone on the way can change, because it is not https"],
])("S05 EMBED_ORIGINS=%j is refused in one sentence", (EMBED_ORIGINS, reason) => {
  expect(readConfig({ EMBED_ORIGINS })).toEqual({
    problem: `EMBED_ORIGINS names "${EMBED_ORIGINS}", ${reason}. Write origins like https://portal.example, with commas between.`,
  });
});

test("the times of the kiosk are whole seconds within their bounds", () => {
  const read = (idle: string, warning: string) =>
    readConfig({ KIOSK_IDLE_SECONDS: idle, KIOSK_WARNING_SECONDS: warning });
  expect(read("15", "10")).toMatchObject({ kiosk: { idleSeconds: 15, warningSeconds: 10 } });
  expect(read("3600", "600")).toMatchObject({ kiosk: { idleSeconds: 3600, warningSeconds: 600 } });
  for (const idle of ["14", "3601", "90.5", "0x50", "-90", "ninety"])
    expect(read(idle, "30")).toEqual({
      problem: `KIOSK_IDLE_SECONDS is "${idle}". Set KIOSK_IDLE_SECONDS to a whole number of seconds from 15 to 3600.`,
    });
  for (const warning of ["9", "601"]) expect(read("90", warning)).toHaveProperty("problem");
});
