import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backUp } from "../../../src/server/backup/backup.ts";
import { restore } from "../../../src/server/backup/restore.ts";
import { databaseIn } from "../../../src/server/data-folder.ts";
import { migrations } from "../../../src/server/storage/migrations/index.ts";
import { openDatabase } from "../../../src/server/storage/open-database.ts";
import { rowOf } from "../../../src/server/storage/row.ts";
import { sqliteStore } from "../../../src/server/storage/sqlite.ts";
import type { ScreeningStore } from "../../../src/server/storage/store.ts";
import { id } from "../support/clinic-app.ts";
import { keptCall, keptStatement, keptVersion } from "../support/versions.ts";

let folder = "";
let file = "";
const at = new Date("2026-11-21T14:00:00Z");
const said = keptStatement();
const { id: callId, receivedAt } = keptCall().call;
const attended = { by: "Dana Cole", at: receivedAt };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ketascreen-backup-"));
  file = join(folder, "copy.backup");
  await withStore(async (store) => {
    await store.add(said);
    await store.urgentCalls.add(keptCall());
    await store.urgentCalls.acknowledge("clinic-1", callId, attended);
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function withStore<Found>(work: (store: ScreeningStore) => Promise<Found>): Promise<Found> {
  const store = sqliteStore(openDatabase(databaseIn(folder)));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

test("D04 a backup carries what patients said, their calls for staff and who attended", async () => {
  expect(await backUp(folder, file)).toEqual({ screenings: 1, versions: 1 });
  expect(restore(folder, file, at)).toMatchObject({ screenings: 1, versions: 1 });
  await withStore(async (store) => {
    expect(await store.find("clinic-1", id)).toEqual(said);
    expect(await store.urgentCalls.list("clinic-1", receivedAt)).toMatchObject([
      { id: callId, acknowledged: attended },
    ]);
    const { rows } = await store.list("clinic-1", { words: [], offset: 0, limit: 1 });
    expect(rows).toMatchObject([{ state: "to-be-completed" }]);
  });
});

test.each([
  ["screening_version", "record = replace(record, 'penicillin', 'nothing')", "version 1 of screening 3f2b"],
  ["screening_version", "awaits_completion = 0", "version 1 of screening 3f2b"],
  ["urgent_call", "record = replace(record, 'chest-pain-now', 'seizure-today')", "call for staff b1c2"],
  ["urgent_call", "received_at = '2020-01-01T00:00:00.000Z'", "call for staff b1c2"],
  ["urgent_call", `content_hash = '${"0".repeat(64)}'`, "call for staff b1c2"],
])(
  "D04 what a kiosk sent is found by the backup when it was changed: %s, %s",
  async (table, change, what) => {
    const database = new DatabaseSync(databaseIn(folder));
    database.exec(`DROP TRIGGER ${table}_is_never_updated`);
    database.exec(`UPDATE ${table} SET ${change}`);
    database.close();
    expect(await backUp(folder, file)).toHaveProperty("problem", expect.stringContaining(what));
    expect(existsSync(file)).toBe(false);
  },
);

test("D04 an acknowledgement whose call is gone is found by the backup", async () => {
  const database = new DatabaseSync(databaseIn(folder), { enableForeignKeyConstraints: false });
  database.exec("DROP TRIGGER urgent_call_is_never_deleted; DELETE FROM urgent_call");
  database.close();
  expect(await backUp(folder, file)).toHaveProperty("problem", expect.stringContaining("missing"));
});

test("D04 a backup from before the kiosk is restored", async () => {
  const earlier = join(folder, "earlier");
  mkdirSync(earlier);
  const database = openDatabase(databaseIn(earlier), migrations.slice(0, 2));
  const { awaits_completion: _later, ...row } = rowOf(keptVersion());
  const columns = Object.keys(row);
  database
    .prepare(`INSERT INTO screening_version (${columns.join()}) VALUES (${columns.map(() => "?").join()})`)
    .run(...Object.values(row));
  database.close();
  expect(await backUp(earlier, file)).toEqual({ screenings: 1, versions: 1 });
  expect(restore(folder, file, at)).toMatchObject({ screenings: 1, versions: 1 });
  expect(await withStore((store) => store.find("clinic-1", id))).toEqual(keptVersion());
});
