import { expect, test } from "vitest";
import { readConfig } from "../../src/server/config.ts";

test("without settings it listens on this machine, port 8080, and keeps its records in ./data", () => {
  expect(readConfig({})).toEqual({ port: 8080, host: "127.0.0.1", dataDir: `${process.cwd()}/data` });
  expect(readConfig({ PORT: "", HOST: "", DATA_DIR: "" })).toEqual(readConfig({}));
});

test.each(["0", "65536", "eighty", "-1", "80.5", "8080 "])("PORT=%j is refused in one sentence", (PORT) => {
  expect(readConfig({ PORT })).toEqual({
    problem: `PORT is "${PORT}", which is not a port number. Set PORT to a number from 1 to 65535.`,
  });
});

test.each(["0.0.0.0", "::", "192.168.1.4", "clinic.example"])(
  "HOST=%s is refused because there are no accounts yet",
  (HOST) => {
    expect(readConfig({ HOST })).toEqual({
      problem: `HOST is "${HOST}", but there are no accounts yet, so only this machine may reach the records. Set HOST to 127.0.0.1.`,
    });
  },
);

test.each(["127.0.0.1", "localhost", "::1"])("HOST=%s is this machine", (HOST) => {
  expect(readConfig({ HOST })).toMatchObject({ host: HOST });
});
