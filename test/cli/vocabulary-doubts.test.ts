import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { vocabulary } from "../../src/cli/vocabulary.ts";
import { manifestIn } from "../../src/server/vocabulary/folder.ts";
import { terminalWith } from "./terminal.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ketascreen-vocabulary-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const dataDir = () => join(folder, "data");

async function importTable(name: string, content: string) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { terminal, out, err } = terminalWith();
  const code = await vocabulary(["import", "tsv", path], terminal, dataDir(), () => 0);
  return { code, out: out(), err: err() };
}

test("a file that may be cut off is imported, and said so", async () => {
  const whole = await importTable("a.tsv", "name\tsubstances\nQuietamil\tLORAZEPAM\nCalmamil\tDIAZEPAM\n");
  expect(whole.out).not.toContain("cut off");
  const cut = await importTable("b.tsv", "name\tsubstances\nQuietamil\tLORAZ");
  expect(cut.code).toBe(0);
  expect(cut.out).toContain("The last line of b.tsv has no line end, so the file may be cut off.");
  expect(cut.out).toContain("1 rows fewer than before. Check that the file is whole.");
});

test("a header that names a column twice is refused", async () => {
  const done = await importTable("twice.tsv", "name\tname\tsubstances\na\tb\tLORAZEPAM\n");
  expect(done.code).toBe(2);
  expect(done.err).toContain("twice.tsv, line 1: The first line has the column name twice.");
  expect(existsSync(manifestIn(dataDir()))).toBe(false);
});
