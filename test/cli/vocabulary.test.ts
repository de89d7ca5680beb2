import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeRegisterText } from "../../rules/recognise/index.ts";
import { recognise } from "../../src/cli/recognise.ts";
import { vocabulary } from "../../src/cli/vocabulary.ts";
import { lockFolder } from "../../src/server/folder-lock.ts";
import {
  fileNamed,
  type Manifest,
  manifestIn,
  sha256Of,
  vocabularyIn,
} from "../../src/server/vocabulary/folder.ts";
import { loadVocabulary } from "../../src/server/vocabulary/load.ts";
import { terminalWith } from "./terminal.ts";

let folder = "";
let dataDir = "";
const firstMs = Date.parse("2026-11-20T09:00:00Z");
const laterMs = Date.parse("2026-11-21T09:00:00Z");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ketascreen-vocabulary-"));
  dataDir = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], nowMs = firstMs) {
  const { terminal, out, err } = terminalWith();
  const code = await vocabulary(args, terminal, dataDir, () => nowMs);
  return { code, out: out(), err: err() };
}

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const table = (...rows: string[]) => `name\tsubstances\n${rows.map((row) => `${row}\n`).join("")}`;
const approved = (...rows: string[]) =>
  `ApplNo\tDrugName\tActiveIngredient\n${rows.map((row) => `1\t${row}\n`).join("")}`;

/** Everything that stands in the data folder's vocabulary, byte for byte. */
const everything = () =>
  existsSync(manifestIn(dataDir))
    ? readdirSync(vocabularyIn(dataDir))
        .filter((name) => name !== "in-use.lock")
        .map((name) => [name, readFileSync(join(vocabularyIn(dataDir), name), "utf8")])
    : [];

async function outcomeOf(name: string, ...args: string[]) {
  const { terminal, out } = terminalWith(`${name}\n`);
  expect(await recognise(args, terminal, dataDir)).toBe(0);
  return JSON.parse(out()) as { outcome: string; medicines: { id: string }[] };
}

describe("import", () => {
  test("C01 a name that only the register has is read by it from then on, and not with --core", async () => {
    const done = await run(["import", "tsv", write("names.tsv", table("Quietamil\tLORAZEPAM", "Nothing\t"))]);
    expect(done).toMatchObject({ code: 0 });
    expect(done.out).toContain("2 rows read, 1 kept, 1 left out; 1 different names");
    expect(done.out).toContain("left out: no active substance: 1 (line 3)");
    expect(done.err).toContain("names.tsv: 100 % of");
    expect(await outcomeOf("quietamil 1 mg")).toMatchObject({
      outcome: "recognised",
      medicines: [{ id: "lorazepam" }],
    });
    expect((await outcomeOf("quietamil 1 mg", "--core")).outcome).not.toBe("recognised");
  });

  test("twice is the same as once, to the byte and the date", async () => {
    const file = write("names.tsv", table("Quietamil\tLORAZEPAM"));
    await run(["import", "tsv", file]);
    const before = everything();
    const again = await run(["import", "tsv", file], laterMs);
    expect(again.out).toContain("It was imported before; nothing was changed.");
    expect(everything()).toEqual(before);
  });

  test("a newer file of the same kind takes the place of the former", async () => {
    await run(["import", "tsv", write("old.tsv", table("Quietamil\tLORAZEPAM"))]);
    await run(["import", "tsv", write("new.tsv", table("Calmamil\tLORAZEPAM"))], laterMs);
    expect((await outcomeOf("Calmamil")).outcome).toBe("recognised");
    expect((await outcomeOf("Quietamil")).outcome).not.toBe("recognised");
    expect((await run(["status"])).out).toContain("imported 2026-11-21T09:00:00.000Z");
  });

  test("several kinds add up, in whatever order they come", async () => {
    const first = ["import", "tsv", write("names.tsv", table("Quietamil\tLORAZEPAM"))];
    const second = ["import", "drugs-at-fda", write("Products.txt", approved("Calmamil\tDIAZEPAM"))];
    const versions: string[] = [];
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      for (const args of order) expect((await run(args)).code).toBe(0);
      const loaded = loadVocabulary(dataDir);
      if ("problem" in loaded) throw new Error(loaded.problem);
      versions.push(loaded.vocabulary.version);
      expect((await outcomeOf("Quietamil")).outcome).toBe("recognised");
      expect((await outcomeOf("Calmamil")).outcome).toBe("recognised");
      await run(["remove"]);
    }
    expect(versions[0]).toBe(versions[1]);
  });

  test.each([
    ["cut", table("Calmamil\tDIAZEPAM", "Cut"), "broken.tsv, line 3: The row has 1 cells"],
    ["of another kind", "a\tb\n1\t2\n", "broken.tsv, line 1: The first line has no column"],
    ["empty", "", "broken.tsv: The file is empty."],
    ["without a product", table(), "broken.tsv holds no product that can be used."],
  ])("C02 a file that is %s changes nothing and says so", async (_what, content, sentence) => {
    await run(["import", "tsv", write("names.tsv", table("Quietamil\tLORAZEPAM"))]);
    const before = everything();
    const { code, err } = await run(["import", "tsv", write("broken.tsv", content)]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toContain("Nothing was changed.");
    expect(everything()).toEqual(before);
  });

  test("a file that is not there, and files that do not make a register, are said", async () => {
    expect((await run(["import", "tsv", join(folder, "no.tsv")])).err).toContain("There is no file");
    expect((await run(["import", "health-canada", "drug.txt"])).err).toContain("is read from 2 files");
    expect((await run(["import", "other", "a"])).err).toContain("Use: npm run vocabulary");
    expect(existsSync(manifestIn(dataDir))).toBe(false);
  });

  test("while another change is under way it is refused; a running server is only told of", async () => {
    const file = write("names.tsv", table("Quietamil\tLORAZEPAM"));
    const change = lockFolder(vocabularyIn(dataDir));
    expect((await run(["import", "tsv", file])).err).toContain("under way");
    if ("release" in change) change.release();
    const server = lockFolder(dataDir);
    expect((await run(["import", "tsv", file])).out).toContain("restart it");
    if ("release" in server) server.release();
  });

  test("C01 what another version of the tables made is made anew from its sources", async () => {
    await run(["import", "tsv", write("names.tsv", table("Quietamil\tLORAZEPAM", "Ativan\tLORAZEPAM"))]);
    const manifest = JSON.parse(readFileSync(manifestIn(dataDir), "utf8")) as Manifest;
    expect(manifest.file.names).toBe(1);
    const empty = writeRegisterText([]);
    const file = { sha256: sha256Of(empty), bytes: empty.length, names: 0 };
    writeFileSync(fileNamed(dataDir, file.sha256), empty);
    const older = (tables: string) =>
      writeFileSync(manifestIn(dataDir), JSON.stringify({ ...manifest, file, tables }));

    older(manifest.tables);
    expect((await outcomeOf("Quietamil")).outcome).not.toBe("recognised");
    older("0".repeat(64));
    expect((await outcomeOf("Quietamil")).outcome).toBe("recognised");
  });
});

describe("remove", () => {
  test("takes one kind away, or all", async () => {
    await run(["import", "tsv", write("names.tsv", table("Quietamil\tLORAZEPAM"))]);
    await run(["import", "drugs-at-fda", write("Products.txt", approved("Calmamil\tDIAZEPAM"))]);
    expect((await run(["remove", "tsv"])).out).toContain("Removed: tsv.");
    expect((await outcomeOf("Quietamil")).outcome).not.toBe("recognised");
    expect((await outcomeOf("Calmamil")).outcome).toBe("recognised");
    await run(["remove"]);
    expect((await run(["status"])).out).toContain("No register is imported");
    expect((await run(["remove"])).out).toContain("Nothing was imported.");
  });

  test("C02 a damaged vocabulary is never passed over, and can be removed", async () => {
    await run(["import", "tsv", write("names.tsv", table("Quietamil\tLORAZEPAM"))]);
    for (const name of readdirSync(vocabularyIn(dataDir)).filter((each) => each.endsWith(".txt")))
      writeFileSync(join(vocabularyIn(dataDir), name), "ketascreen-register 1\nend\n");
    expect(loadVocabulary(dataDir)).toMatchObject({
      problem: expect.stringContaining("npm run vocabulary -- remove") as string,
    });
    expect((await run(["status"])).code).toBe(2);
    expect((await run(["remove"])).code).toBe(0);
    expect(loadVocabulary(dataDir)).toMatchObject({ vocabulary: { version: "core" } });
  });
});
