/** Writes `docs/safety.md`; with `--check` only says whether it is fresh (exit code 1 when not). */
import { readFileSync, writeFileSync } from "node:fs";
import { hazardLog } from "./hazard-log.ts";
import { hazardTests } from "./hazard-tests.ts";
import { lastRun } from "./last-run.ts";
import { allRemovals } from "./removals/index.ts";
import { safetyDocument } from "./safety-document.ts";
import { unshown } from "./removals/unshown.ts";

const path = "docs/safety.md";
const document = safetyDocument({
  hazards: hazardLog(),
  tests: hazardTests(),
  removals: allRemovals,
  unshown,
  lastRun: lastRun(),
});

if (!process.argv.includes("--check")) {
  writeFileSync(path, document);
  console.log(`${path}: written`);
} else if (readFileSync(path, { encoding: "utf8", flag: "a+" }) !== document) {
  console.error(`${path} is stale. Run: node_modules/.bin/node test/controls/safety-doc.ts`);
  process.exitCode = 1;
}
