import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrations } from "../../../src/server/storage/migrations/index.ts";
import { openDatabase, readPragma } from "../../../src/server/storage/open-database.ts";
import { rowOf } from "../../../src/server/storage/row.ts";
import { sqliteStore } from "../../../src/server/storage/sqlite.ts";
import { intakeOf, otherId } from "../support/clinic-app.ts";
import { keptCall, keptStatement, keptVersion } from "../support/versions.ts";
import { describeStore } from "./store-contract.ts";

let folder = "";
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ketascreen-store-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const blorbex = { name: "blorbex", as: "not-a-sedative", drugIds: [], by: "Dana Cole" } as const;
const newFile = () => join(folder, `${(count += 1)}.sqlite`);

describeStore("in memory", () => sqliteStore(openDatabase(":memory:")));
describeStore("in a file", () => sqliteStore(openDatabase(newFile())));

async function fileWithOne() {
  const path = newFile();
  const store = sqliteStore(openDatabase(path));
  await store.add(keptVersion());
  await store.close();
  return path;
}

test("D01 a commit is on disk before it is acknowledged: WAL, synchronous FULL, foreign keys", () => {
  const database = openDatabase(newFile());
  const read = (name: string) => readPragma(database, name);
  expect([read("journal_mode"), read("synchronous"), read("foreign_keys")]).toEqual(["wal", 2, 1]);
  database.close();
});

test("records are still there when the file is opened again", async () => {
  const store = sqliteStore(openDatabase(await fileWithOne()));
  expect(await store.find("clinic-1", keptVersion().screening.id)).toEqual(keptVersion());
  await store.close();
});

test.each(["UPDATE screening_version SET record = '{}'", "DELETE FROM screening_version"])(
  "D03 the database itself refuses to change what is stored: %s",
  async (statement) => {
    const database = openDatabase(await fileWithOne());
    expect(() => database.exec(statement)).toThrow(/never/);
    database.close();
  },
);

test("D04 a database of a newer program is refused", async () => {
  const path = await fileWithOne();
  const database = new DatabaseSync(path);
  database.exec("PRAGMA user_version = 99");
  database.close();
  expect(() => openDatabase(path)).toThrow(/newer version of Ketascreen \(schema 99, this one knows 3\)/);
});

test("D04 a database from before names were remembered keeps its records, and remembers from then on", async () => {
  const path = newFile();
  const before = openDatabase(path, migrations.slice(0, 1));
  const { awaits_completion: _later, ...row } = rowOf(keptVersion());
  const columns = Object.keys(row);
  before
    .prepare(`INSERT INTO screening_version (${columns.join()}) VALUES (${columns.map(() => "?").join()})`)
    .run(...Object.values(row));
  before.close();

  const database = openDatabase(path);
  const store = sqliteStore(database);
  expect(await store.find("clinic-1", keptVersion().screening.id)).toEqual(keptVersion());
  expect(await store.listNameProposals("clinic-1")).toEqual([]);
  await store.add(keptVersion({ version: 2, intake: intakeOf("Reyes") }), [blorbex]);
  expect(await store.listNameProposals("clinic-1")).toMatchObject([{ name: "blorbex", by: "Dana Cole" }]);
  expect(readPragma(database, "user_version")).toBe(migrations.length);
  await store.close();
  expect(existsSync(`${path}.schema-1`)).toBe(true);
});

test("D04 a database from before the kiosk keeps its records and its list, and takes statements from then on", async () => {
  const path = newFile();
  const before = openDatabase(path, migrations.slice(0, 2));
  const { awaits_completion: _later, ...row } = rowOf(keptVersion());
  const columns = Object.keys(row);
  before
    .prepare(`INSERT INTO screening_version (${columns.join()}) VALUES (${columns.map(() => "?").join()})`)
    .run(...Object.values(row));
  before.close();

  const store = sqliteStore(openDatabase(path));
  expect(await store.find("clinic-1", keptVersion().screening.id)).toEqual(keptVersion());
  await store.add(keptStatement({ id: otherId }));
  const { rows } = await store.list("clinic-1", { words: [], offset: 0, limit: 10 });
  expect(rows.map(({ state }) => state)).toEqual(["to-be-completed", "assessed"]);
  await store.urgentCalls.add(keptCall());
  expect(await store.urgentCalls.list("clinic-1", "")).toHaveLength(1);
  await store.close();
  expect(existsSync(`${path}.schema-2`)).toBe(true);
});

test.each([
  "UPDATE urgent_call SET received_at = ''",
  "DELETE FROM urgent_call",
  "UPDATE urgent_acknowledgement SET acknowledged_by = 'Somebody Else'",
  "DELETE FROM urgent_acknowledgement",
])("D03 the database itself refuses to change who called and who attended: %s", async (statement) => {
  const path = newFile();
  const store = sqliteStore(openDatabase(path));
  await store.urgentCalls.add(keptCall());
  const { id: callId, receivedAt } = keptCall().call;
  await store.urgentCalls.acknowledge("clinic-1", callId, { by: "Dana Cole", at: receivedAt });
  await store.close();
  const database = openDatabase(path);
  expect(() => database.exec(statement)).toThrow(/never/);
  database.close();
});

test("D03 only a first version can wait to be completed", async () => {
  const database = openDatabase(await fileWithOne());
  const row = { ...rowOf(keptVersion({ version: 2 })), awaits_completion: 1 };
  const columns = Object.keys(row);
  expect(() =>
    database
      .prepare(`INSERT INTO screening_version (${columns.join()}) VALUES (${columns.map(() => "?").join()})`)
      .run(...Object.values(row)),
  ).toThrow(/CHECK/);
  database.close();
});

test.each(["UPDATE name_classification SET drug_ids = '[]'", "DELETE FROM name_classification"])(
  "D03 the database itself refuses to change what was said about names: %s",
  async (statement) => {
    const path = newFile();
    const store = sqliteStore(openDatabase(path));
    await store.add(keptVersion(), [blorbex]);
    await store.close();
    const database = openDatabase(path);
    expect(() => database.exec(statement)).toThrow(/never/);
    database.close();
  },
);

test("D04 an upgrade keeps a copy beside the file and every record", async () => {
  const path = await fileWithOne();
  const step = { name: "later", sql: "CREATE TABLE later (n INTEGER) STRICT" };
  openDatabase(path, [...migrations, step]).close();
  const copy = sqliteStore(openDatabase(`${path}.schema-3`));
  expect(await copy.find("clinic-1", keptVersion().screening.id)).toEqual(keptVersion());
  await copy.close();
});

test("D04 an upgrade that fails changes nothing", async () => {
  const path = await fileWithOne();
  const broken = { name: "later", sql: "CREATE TABLE later (n INTEGER) STRICT; NONSENSE" };
  expect(() => openDatabase(path, [...migrations, broken])).toThrow(/cannot be used/);
  const database = openDatabase(path);
  expect(readPragma(database, "user_version")).toBe(migrations.length);
  expect(database.prepare("SELECT name FROM sqlite_master WHERE name = 'later'").get()).toBeUndefined();
  database.close();
});

test("a file that is not ours is refused", () => {
  const text = newFile();
  writeFileSync(
    text,
    "this is a letter, and it is longer than the header of any database file would be".repeat(20),
  );
  expect(() => openDatabase(text)).toThrow(/cannot be used/);
  const foreign = newFile();
  const database = new DatabaseSync(foreign);
  database.exec("CREATE TABLE other (n)");
  database.close();
  expect(() => openDatabase(foreign)).toThrow(/not a database of Ketascreen/);
});
