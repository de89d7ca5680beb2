import ts from "typescript";
import { describe, expect, test } from "vitest";
import { lintText } from "../support/lint-text.ts";

describe("the linter keeps the rules pure", () => {
  test.each([
    ["the machine's clock", "export const at = () => new Date();", "no-restricted-globals"],
    ["a monotonic clock", "export const at = () => performance.now();", "no-restricted-globals"],
    ["the machine's locale", "export const text = () => new Intl.NumberFormat();", "no-restricted-globals"],
    [
      "calendars",
      "export const day = (text: string) => Temporal.PlainDate.from(text);",
      "no-restricted-globals",
    ],
    ["the clock of Temporal", "export const at = () => Temporal.Now.instant();", "no-restricted-properties"],
    ["chance", "export const roll = () => Math.random();", "no-restricted-properties"],
    ["async functions", "export async function later() { return 1; }", "no-restricted-syntax"],
    ["loading at run time", "export const load = () => import('./units.ts');", "no-restricted-syntax"],
    ["a package", "import { z } from 'zod';\nexport const schema = z;", "no-restricted-syntax"],
    ["locale order", "export const order = (a: string) => a.localeCompare('b');", "no-restricted-syntax"],
  ])("%s", async (_what, code, rule) => {
    expect(await lintText("rules/made-up.ts", code)).toContain(rule);
  });

  test("time zones are known to resolve and its helpers, the clock to nobody", async () => {
    for (const file of ["rules/resolve.ts", "rules/dose-time.ts", "rules/zone-clock.ts"]) {
      expect(
        await lintText(file, "export const day = (text: string) => Temporal.PlainDate.from(text);"),
      ).toEqual([]);
      expect(await lintText(file, "export const at = () => Temporal.Now.instant();")).toContain(
        "no-restricted-properties",
      );
      expect(await lintText(file, "export const at = () => new Date();")).toContain("no-restricted-globals");
    }
  });

  test("a lint rule cannot be turned off in a comment", async () => {
    const code = "/* eslint-disable */\nexport const roll = () => Math.random();";
    expect(await lintText("rules/made-up.ts", code)).toContain("no-restricted-properties");
  });
});

describe("the compiler keeps the platform out of the rules", () => {
  const folder = ts.sys.resolvePath("rules");
  const settings = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${folder}/tsconfig.json`, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    folder,
  ).options;

  function errorsOf(code: string): string[] {
    const file = `${folder}/made-up.ts`;
    const host = ts.createCompilerHost(settings);
    const readReal = host.getSourceFile.bind(host);
    host.getSourceFile = (name, version) =>
      name === file ? ts.createSourceFile(name, code, version) : readReal(name, version);
    const program = ts.createProgram([file], settings, host);
    return ts
      .getPreEmitDiagnostics(program)
      .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, " "));
  }

  test.each([
    ["the network", "fetch('/api');", "fetch"],
    ["the process", "export const path = process.env;", "process"],
    ["timers", "setTimeout(() => undefined, 1);", "setTimeout"],
    ["the page", "export const title = document.title;", "document"],
    ["the window", "export const width = window.innerWidth;", "window"],
    ["the console", "console.log(1);", "console"],
    [
      "Node's own modules",
      "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
      "node:fs",
    ],
  ])("%s", (_what, code, name) => {
    expect(errorsOf(code).join("\n")).toMatch(new RegExp(`Cannot find (name|module) '${name}'`));
  });

  test("plain arithmetic compiles", () => {
    expect(errorsOf("export const sum = (a: number, b: number): number => a + b;")).toEqual([]);
  });
});
