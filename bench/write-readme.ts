import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { chartFiles } from "./figures/charts.ts";
import { figuresDocument } from "./figures/document.ts";
import { figuresInReadme, proofInReadme } from "./figures/readme.ts";
import { readResults, type Results } from "./results.ts";

const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Puts the figures between the marks of the README, and writes `docs/figures.md` with its pictures. */
export function writeFigures(results: Results): void {
  for (const [file, text] of Object.entries(filesFrom(results, read("README.md")))) {
    mkdirSync(dirname(pathOf(file)), { recursive: true });
    writeFileSync(pathOf(file), text);
  }
}

/** Every file that holds figures, by its path in the project. */
export function filesFrom(results: Results, readme: string): Readonly<Record<string, string>> {
  const pictures = Object.entries(chartFiles(results)).map(([name, svg]) => [`docs/figures/${name}`, svg]);
  return {
    "README.md": between(
      "proof",
      proofInReadme(results),
      between("figures", figuresInReadme(results), readme),
    ),
    "docs/figures.md": figuresDocument(results),
    ...(Object.fromEntries(pictures) as Record<string, string>),
  };
}

/** The text with something else between two marks. Throws when the marks are not there. */
function between(mark: string, body: string, text: string): string {
  const [open, close] = [`<!-- ${mark} -->\n`, `\n<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from === -1 || to < from) throw new Error(`The README has no marks for "${mark}".`);
  return `${text.slice(0, from + open.length)}\n${body}\n${text.slice(to)}`;
}

/** What stands in the file; empty when there is none. */
function read(file: string): string {
  try {
    return readFileSync(pathOf(file), "utf8");
  } catch {
    return "";
  }
}

/** After a part was proven anew: the figures as they are kept; with `--check` only says whether the files are fresh. */
if (import.meta.main) {
  const results = readResults();
  if (!process.argv.includes("--check")) writeFigures(results);
  else {
    const files = Object.entries(filesFrom(results, read("README.md")));
    const stale = files.filter(([file, text]) => read(file) !== text).map(([file]) => file);
    if (stale.length > 0) {
      console.error(`Stale: ${stale.join(", ")}. Run: node_modules/.bin/node bench/write-readme.ts`);
      process.exitCode = 1;
    }
  }
}
