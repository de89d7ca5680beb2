import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lockFolder } from "../../src/server/folder-lock.ts";
import { unwritable } from "../../src/server/vocabulary/store.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ketascreen-lock-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder is made with all that it stands in, and held until it is let go of", () => {
  const dataDir = join(folder, "one", "two");
  const lock = lockFolder(dataDir);
  if ("problem" in lock) throw new Error(lock.problem);
  expect(lockFolder(dataDir)).toHaveProperty("problem");
  lock.release();
  expect(lockFolder(dataDir)).not.toHaveProperty("problem");
});

test("where no folder can be made, it is said at once", () => {
  writeFileSync(join(folder, "file"), "");
  const impossible = process.platform === "linux" ? "/proc/none/data" : join(folder, "file", "data");
  expect(lockFolder(impossible)).toEqual({
    problem: `The folder ${impossible} cannot be made. Set DATA_DIR to a folder you may write to.`,
  });
});

test("a vocabulary that may not be changed is said, and any other error stays one", () => {
  const denied = Object.assign(new Error("denied"), { code: "EACCES" });
  expect(unwritable(denied, "data").problem).toContain("You may not write there.");
  expect(() => unwritable(new Error("broken"), "data")).toThrow("broken");
});
