import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { fixedLineForPatient, fixedLineForStaff } from "../../rules/words.ts";
import { callsSafe } from "../support/never-said.ts";

type Written = { readonly file: string; readonly text: string };

const fixedLines: readonly string[] = [fixedLineForStaff, fixedLineForPatient];
/** Titles of papers and names of medicines stand in the other tables as they are. */
const tables = "rules/data/!(contraindications).ts";
/** These words are read, and never shown. */
const readWords = "rules/recognise/names/label-words*.ts";
const files = globSync(["rules/**/*.ts", "src/client/**/*.{ts,tsx}"], {
  exclude: [tables, "rules/data/*/**", readWords],
});
const written = files.flatMap(literalsOf);

/** Every string, template piece and piece of markup text in a file; import paths aside. */
function literalsOf(file: string): readonly Written[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
      found.push({ file, text: node.text.trim() });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function thoseWith(pattern: RegExp): readonly Written[] {
  return written.filter(
    ({ text }) =>
      text !== "asam-bzd-taper-2025" && pattern.test(text) && !fixedLines.some((line) => line.includes(text)),
  );
}

describe("the words that stand in the code", () => {
  it("are found", () => {
    expect(written.length).toBeGreaterThan(1_000);
  });

  it("C18 never call anything safe, cleared or free of interactions", () => {
    expect(thoseWith(callsSafe)).toEqual([]);
  });

  it("C18 never show a tick, nor a colour that says all is well", () => {
    expect(thoseWith(/\bcheckmark\b|\bgreen\b/iu)).toEqual([]);
    const styles = globSync("src/client/**/*.css").filter((file) =>
      /\bgreen\b/iu.test(readFileSync(file, "utf8")),
    );
    expect(styles).toEqual([]);
  });

  it("C07 never tell anyone to stop, hold, skip or taper a medicine", () => {
    expect(
      thoseWith(
        /\b(?:withhold|taper|discontinue|wean)\b|\b(?:hold|skip|stop|omit) (?:taking|using|the dose|a dose|your|this medicine|it)\b|\bdo not take\b/iu,
      ),
    ).toEqual([]);
  });
});
