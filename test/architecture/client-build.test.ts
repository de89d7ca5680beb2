import { globSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { visits } from "../../rules/canaries/visits/index.ts";
import { buildClient } from "../../src/cli/build-client.ts";

describe("the built client", () => {
  beforeAll(async () => {
    await buildClient();
  }, 120_000);

  const page = () => readFileSync("dist/client/index.html", "utf8");
  const built = () => globSync("dist/client/assets/*.{js,css}").map((file) => readFileSync(file, "utf8"));

  test("its page has no inline script and no inline style, which the content policy refuses", () => {
    expect(page()).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });

  test("its page loads nothing from another host", () => {
    expect(page()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  test("its styles load nothing from another host", () => {
    for (const text of built()) expect(text).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//);
  });

  test("the mock server of development and tests is not in it", () => {
    expect(built().length).toBeGreaterThan(0);
    for (const text of built()) expect(text).not.toContain("mockServiceWorker");
    expect(globSync("dist/client/**/mockServiceWorker*")).toEqual([]);
  });

  test("the canaries, which the server runs, are in no page", () => {
    const told = visits.map(({ patient }) => patient).filter((words) => words.length > 30);
    const pages = globSync("dist/{client,kiosk,embed}/**/*.js").map((file) => readFileSync(file, "utf8"));

    expect(told.length).toBeGreaterThan(100);
    for (const text of pages) expect(told.filter((words) => text.includes(words))).toEqual([]);
  });
});
