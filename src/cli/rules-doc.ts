import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rulesDocument } from "./rules-document.ts";

const path = fileURLToPath(new URL("../../docs/rules.md", import.meta.url));

/** Writes `docs/rules.md` from the rules and the protocol; with `--check` only says whether it is fresh (exit code 1 when not). */
if (import.meta.main) {
  const document = rulesDocument();
  if (!process.argv.includes("--check")) {
    writeFileSync(path, document);
    console.log("docs/rules.md: written");
  } else if (written() !== document) {
    console.error("docs/rules.md is stale. Run: node_modules/.bin/node src/cli/rules-doc.ts");
    process.exitCode = 1;
  }
}

/** What stands in the file; undefined when there is none. */
function written(): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
