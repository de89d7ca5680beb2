import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { without, type Removal } from "./removal.ts";

/** A copy of the work tree, outside of it, in which a control can be taken out and put back. */
export type WorkCopy = {
  readonly folder: string;
  /** Alters the file and gives back how to restore it; undefined when the place to alter is not there once. */
  readonly remove: (removal: Removal) => (() => void) | undefined;
  /** Builds the pages anew from what stands in the copy; gives back why it cannot. */
  readonly buildPages: () => string | undefined;
  readonly erase: () => void;
};

/** Copies what git would commit, and lends the copy the installed packages. */
export function makeWorkCopy(): WorkCopy {
  const folder = mkdtempSync(join(tmpdir(), "ketascreen-controls-"));
  for (const path of pathsOfTree()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(path, join(folder, path));
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  return {
    folder,
    remove(removal) {
      const path = join(folder, removal.file);
      const text = readFileSync(path, "utf8");
      const altered = without(text, removal);
      if (altered === undefined) return undefined;
      writeFileSync(path, altered);
      return () => writeFileSync(path, text);
    },
    buildPages() {
      try {
        execFileSync(process.execPath, ["src/cli/build-client.ts"], { cwd: folder, stdio: "pipe" });
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    erase: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function pathsOfTree(): string[] {
  const list = (...which: string[]) =>
    execFileSync("git", ["ls-files", "-z", ...which], { encoding: "utf8" }).split("\0");
  const gone = new Set(list("--deleted"));
  return list("--cached", "--others", "--exclude-standard").filter((path) => path !== "" && !gone.has(path));
}
