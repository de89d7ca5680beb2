import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clinicFileIn, databaseIn, incomingIn } from "../../src/server/data-folder.ts";
import { lockFolder } from "../../src/server/folder-lock.ts";
import { start } from "../../src/server/start.ts";
import { manifestIn, vocabularyIn } from "../../src/server/vocabulary/folder.ts";
import { openDatabase } from "../../src/server/storage/open-database.ts";

let folder = "";
const port = 18_000 + (process.pid % 1000);
const settings = () => ({ port, host: "127.0.0.1", dataDir: folder });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ketascreen-start-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const problemOf = async () => {
  const running = await start(settings());
  if (!("problem" in running)) await running.stop();
  return "problem" in running ? running.problem : "it started";
};

test("a first start writes the clinic's file with defaults and answers", async () => {
  const running = await start(settings());
  if ("problem" in running) throw new Error(running.problem);
  expect((await fetch(`${running.origin}/api/health`)).status).toBe(200);
  expect(JSON.parse(readFileSync(clinicFileIn(folder), "utf8"))).toMatchObject({ protocol: {} });
  await running.stop();
  expect(await problemOf()).toBe("it started");
});

test("a second server on the same folder is refused", async () => {
  const lock = lockFolder(folder);
  expect(await problemOf()).toMatch(
    /in use by another Ketascreen\. Stop that one, or set another DATA_DIR\.$/,
  );
  if ("release" in lock) lock.release();
});

test("a port that is taken is said, with the setting that changes it", async () => {
  const other = await new Promise<Server>((resolve) => {
    const server = createServer().listen(port, "127.0.0.1", () => resolve(server));
  });
  expect(await problemOf()).toBe(
    `Port ${port} is taken by another program. Set PORT to another number, like PORT=8081.`,
  );
  await new Promise((resolve) => other.close(resolve));
  expect(await problemOf()).toBe("it started");
});

test.each([
  ["{", /clinic\.json is not valid JSON/],
  [
    '{ "name": "A", "timeZone": "Mars/Olympus" }',
    /timeZone: Time zone "Mars\/Olympus" is not a known time zone/,
  ],
  ['{ "name": "A", "timeZone": "UTC", "colour": 1 }', /colour: "colour" is not a known field here/],
  ['{ "timeZone": "UTC" }', /name: Name of the clinic is missing/],
  [
    '{ "name": "A", "timeZone": "UTC", "protocol": { "gapLongHours": 12 } }',
    /gapLongHours: .* weaker than the default/,
  ],
  ['{ "name": "A", "timeZone": "UTC", "protocol": { "gapLong": 48 } }', /"gapLong" is not a setting/],
])("a clinic's file %s is refused with what is wrong", async (content, sentence) => {
  writeFileSync(clinicFileIn(folder), content);
  expect(await problemOf()).toMatch(sentence);
});

test("a strengthened protocol is shown as such", async () => {
  writeFileSync(
    clinicFileIn(folder),
    '{ "name": "A", "timeZone": "UTC", "protocol": { "gapLongHours": 36 } }',
  );
  const running = await start(settings());
  if ("problem" in running) throw new Error(running.problem);
  const gap = running.context.clinic.settings.find(({ key }) => key === "gapLongHours");
  await running.stop();
  expect(gap).toMatchObject({ value: 36, defaultValue: 24, isStrengthened: true });
});

test("D04 a restore that was interrupted is not taken for an empty clinic", async () => {
  openDatabase(databaseIn(folder)).close();
  writeFileSync(incomingIn(folder), "");
  expect(await problemOf()).toMatch(/was interrupted\. Run npm run restore -- FILE again\.$/);
});

test("a damaged database is refused with what to do", async () => {
  writeFileSync(databaseIn(folder), "x".repeat(5000));
  expect(await problemOf()).toMatch(/cannot be used: .*\. Restore a backup with npm run restore -- FILE\.$/);
});

test("a setting that cannot be used ends the program with exit code 2 and one sentence", () => {
  const env = { ...process.env, HOST: "everywhere", DATA_DIR: folder };
  const { status, stderr, stdout } = spawnSync(process.execPath, ["src/server/main.ts"], {
    env,
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("C02 a damaged vocabulary is not passed over, and it is said how to be rid of it", async () => {
  mkdirSync(vocabularyIn(folder));
  writeFileSync(manifestIn(folder), "{");
  expect(await problemOf()).toMatch(
    /is damaged\. Run npm run vocabulary -- remove, and import the registers again\.$/,
  );
  rmSync(vocabularyIn(folder), { recursive: true });
  expect(await problemOf()).toBe("it started");
});
