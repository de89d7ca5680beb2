import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

type Step = { name: string; script: string; args: string[] };

const steps: Step[] = [
  { name: "types of rules", script: "node_modules/typescript/bin/tsc", args: ["-p", "rules"] },
  { name: "types of everything", script: "node_modules/typescript/bin/tsc", args: ["-p", "."] },
  { name: "lint", script: "node_modules/eslint/bin/eslint.js", args: [".", "--max-warnings", "0"] },
  { name: "format", script: "node_modules/prettier/bin/prettier.cjs", args: [".", "--check"] },
  { name: "docs/rules.md is fresh", script: "src/cli/rules-doc.ts", args: ["--check"] },
  { name: "docs/safety.md is fresh", script: "test/controls/safety-doc.ts", args: ["--check"] },
  { name: "README and docs/figures.md are fresh", script: "bench/write-readme.ts", args: ["--check"] },
  { name: "every language of the kiosk is complete", script: "src/cli/words.ts", args: [] },
];

const failed = steps.filter((step) => !runs(step));

if (failed.length > 0) console.error(`\ncheck failed: ${failed.map((step) => step.name).join(", ")}`);
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

function runs({ name, script, args }: Step): boolean {
  console.log(`check: ${name}`);
  if (!existsSync(script)) {
    console.error(`${script} is missing`);
    return false;
  }
  return spawnSync(process.execPath, [script, ...args], { stdio: "inherit" }).status === 0;
}
