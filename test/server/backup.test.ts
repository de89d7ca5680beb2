import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeRegisterText } from "../../rules/recognise/index.ts";
import { backUp } from "../../src/server/backup/backup.ts";
import { restore } from "../../src/server/backup/restore.ts";
import { clinicFileIn, databaseIn } from "../../src/server/data-folder.ts";
import { lockFolder } from "../../src/server/folder-lock.ts";
import { readVocabularyFiles, writeVocabularyFiles } from "../../src/server/vocabulary/files.ts";
import { openDatabase } from "../../src/server/storage/open-database.ts";
import { sqliteStore } from "../../src/server/storage/sqlite.ts";
import type { KeptVersion } from "../../src/server/storage/store.ts";
import { medicine, quietIntake, withMedicines } from "../support/builders/intake-builder.ts";
import { id, intakeOf, otherId } from "./support/clinic-app.ts";
import { keptVersion } from "./support/versions.ts";

let folder = "";
let file = "";
const at = new Date("2026-11-21T14:00:00Z");
const clinicFile = '{ "name": "Lindenhof Clinic", "timeZone": "UTC" }';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ketascreen-backup-"));
  file = join(folder, "copy.backup");
  writeFileSync(clinicFileIn(folder), clinicFile);
  await add(
    keptVersion(),
    keptVersion({ version: 2, intake: intakeOf("Reyes") }),
    keptVersion({ id: otherId }),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

async function add(...versions: KeptVersion[]) {
  const store = sqliteStore(openDatabase(databaseIn(folder)));
  for (const version of versions) await store.add(version);
  await store.close();
}

async function everything(path = databaseIn(folder)) {
  const store = sqliteStore(openDatabase(path));
  const found: string[] = [];
  for await (const version of store.everyVersion()) found.push(JSON.stringify(version));
  await store.close();
  return found;
}

test("D04 a backup restores every version byte for byte, and the clinic's file", async () => {
  const before = await everything();
  expect(await backUp(folder, file)).toEqual({ screenings: 2, versions: 3 });
  await add(keptVersion({ id: id.replace("3f2b", "4f2b") }));
  writeFileSync(clinicFileIn(folder), "{}");
  const restored = restore(folder, file, at);
  expect(restored).toMatchObject({ screenings: 2, versions: 3 });
  expect(await everything()).toEqual(before);
  expect(readFileSync(clinicFileIn(folder), "utf8")).toBe(clinicFile);
});

test("a backup carries the imported registers, and a restore puts them in the place of others", async () => {
  const text = writeRegisterText([{ substances: ["LORAZEPAM"], names: ["Quietamil"] }]);
  const files = [
    { name: "manifest.json", content: "{}" },
    { name: `${"a".repeat(64)}.txt`, content: text },
  ];
  writeVocabularyFiles(folder, files);
  await backUp(folder, file);
  writeVocabularyFiles(folder, [{ name: `${"b".repeat(64)}.txt`, content: text }]);
  expect(restore(folder, file, at)).toMatchObject({ versions: 3 });
  expect(readVocabularyFiles(folder).toSorted((one, other) => (one.name < other.name ? 1 : -1))).toEqual(
    files,
  );
});

test("D04 a restore keeps aside what was there", async () => {
  await backUp(folder, file);
  await add(keptVersion({ id: id.replace("3f2b", "4f2b") }));
  const restored = restore(folder, file, at);
  const aside = "setAside" in restored ? (restored.setAside ?? "") : "";
  expect(aside).toMatch(/before-restore-2026-11-21T14-00-00/);
  expect(await everything(join(aside, "ketascreen.sqlite"))).toHaveLength(4);
});

test("a backup is made while the server holds the folder and writes", async () => {
  const lock = lockFolder(folder);
  const store = sqliteStore(openDatabase(databaseIn(folder)));
  const [made] = await Promise.all([
    backUp(folder, file),
    store.add(keptVersion({ id: id.replace("3f2b", "5f2b") })),
  ]);
  await store.close();
  if ("release" in lock) lock.release();
  expect(made).toHaveProperty("versions");
});

test("a backup never replaces a file that exists", async () => {
  writeFileSync(file, "precious");
  expect(await backUp(folder, file)).toEqual({
    problem: `${file} exists already. Name a file that does not exist yet.`,
  });
  expect(readFileSync(file, "utf8")).toBe("precious");
});

test("D04 a restore is refused while a server runs on the folder", async () => {
  await backUp(folder, file);
  const lock = lockFolder(folder);
  expect(restore(folder, file, at)).toHaveProperty(
    "problem",
    expect.stringMatching(/in use by another Ketascreen/),
  );
  if ("release" in lock) lock.release();
  expect(restore(folder, file, at)).toHaveProperty("versions", 3);
});

test("D04 a record that was changed is found by the backup, and none is made", async () => {
  const database = new DatabaseSync(databaseIn(folder));
  database.exec("DROP TRIGGER screening_version_is_never_updated");
  database.exec("UPDATE screening_version SET record = replace(record, 'Reyes', 'Royes')");
  database.close();
  expect(await backUp(folder, file)).toHaveProperty(
    "problem",
    expect.stringContaining(`version 2 of screening ${id}`),
  );
  expect(existsSync(file)).toBe(false);
});

const blorbex = { name: "blorbex", as: "drug", drugIds: ["lorazepam"], by: "Dana Cole" } as const;
const classified = withMedicines(
  quietIntake(),
  medicine("blorbex", { confirmedDrugIds: ["lorazepam"], classification: { as: "drug", by: "Dana Cole" } }),
);

async function addClassified() {
  const store = sqliteStore(openDatabase(databaseIn(folder)));
  await store.add(keptVersion({ id: id.replace("3f2b", "6f2b"), intake: classified }), [blorbex]);
  await store.close();
}

test("D04 a backup carries what staff said of names", async () => {
  await addClassified();
  await backUp(folder, file);
  expect(restore(folder, file, at)).toMatchObject({ versions: 4 });
  const store = sqliteStore(openDatabase(databaseIn(folder)));
  expect(await store.listNameProposals("clinic-1")).toMatchObject([blorbex]);
  await store.close();
});

test.each([
  "drug_ids = '[\"sertraline\"]'",
  "classified_by = 'Somebody Else'",
  "classified_as = 'not-a-sedative', drug_ids = '[]'",
  "at = '2026-12-01T00:00:00.000Z'",
  "classified_as = 'taken-back', drug_ids = '[]', classified_by = NULL",
])("D04 C14 a word on a name that no version bears out is found by the backup: %s", async (change) => {
  await addClassified();
  const database = new DatabaseSync(databaseIn(folder));
  database.exec("DROP TRIGGER name_classification_is_never_updated");
  database.exec(`UPDATE name_classification SET ${change}`);
  database.close();
  expect(await backUp(folder, file)).toHaveProperty(
    "problem",
    expect.stringContaining("says about a name was changed after it was stored"),
  );
});

test("D04 a damaged or foreign file is not restored and nothing is changed", async () => {
  await backUp(folder, file);
  const before = await everything();
  const bytes = readFileSync(file);
  const cut = join(folder, "cut.backup");
  writeFileSync(cut, bytes.subarray(0, bytes.length - 9000));
  const letter = join(folder, "letter.txt");
  writeFileSync(letter, "not a database");
  for (const bad of [cut, letter]) {
    expect(restore(folder, bad, at)).toHaveProperty(
      "problem",
      expect.stringContaining("Nothing was changed"),
    );
  }
  expect(await everything()).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.includes("incoming"))).toEqual([]);
});
