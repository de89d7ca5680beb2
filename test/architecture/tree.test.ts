import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";

const code = globSync([
  "rules/**/*.ts",
  "src/**/*.{ts,tsx,css}",
  "test/**/*.{ts,tsx}",
  "bench/*.ts",
  "bench/!(node_modules)/**/*.ts",
  "lint/*.js",
]);
const tables =
  /^rules\/data\/|^src\/client\/kiosk\/words\/(english|languages)\/|^test\/controls\/removals\/|\.css$/;
const logic = code.filter((file) => !tables.test(file));
const linesOf = (file: string) => readFileSync(file, "utf8").split("\n").length - 1;

describe("the tree", () => {
  test("no code file has more than 200 lines", () => {
    expect(logic.filter((file) => linesOf(file) > 200)).toEqual([]);
  });

  test("nine in ten files have at most 120 lines", () => {
    const lengths = logic.map(linesOf).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(120);
  });

  test("file names are in kebab-case", () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|browser|module|d))?\.(tsx?|css|js)$/;
    expect(code.filter((file) => !name.test(basename(file)))).toEqual([]);
  });

  test("no file or folder hides behind a name that says nothing", () => {
    const empty = /(^|\/)(utils?|helpers?|common|managers?|misc|shared|stuff)(\.|\/)/;
    expect(code.filter((file) => empty.test(file))).toEqual([]);
  });

  test("everything is exported by its name", () => {
    const exported = logic.filter((file) => /^export default/m.test(readFileSync(file, "utf8")));
    expect(exported).toEqual([]);
  });
});
