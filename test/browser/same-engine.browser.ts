import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "vite";
import type { Browser } from "playwright-core";
import { assess, defaultProtocol, type Intake } from "../../rules/index.ts";
import { assessedAtMs } from "../support/builders/intake-builder.ts";
import { realisticIntakes } from "../support/builders/realistic-intakes.ts";
import { launchChromium } from "../support/chromium.ts";

/** What the built engine offers inside the page. */
type Engine = { readonly assess: typeof assess; readonly defaultProtocol: typeof defaultProtocol };

const intakes = 2_000;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), "ketascreen-engine-"));
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      lib: { entry: "rules/index.ts", formats: ["iife"], name: "engine", fileName: "engine" },
    },
  });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test("C20 the engine built for the browser and the engine on the server give the same bytes", async () => {
  const page = await browser.newPage();
  await page.addScriptTag({ content: readFileSync(join(folder, "engine.iife.js"), "utf8") });
  const asked = realisticIntakes(intakes);

  const inBrowser = await page.evaluate(
    ([each, at]: readonly [readonly Intake[], number]) => {
      const { engine } = globalThis as unknown as { engine: Engine };
      return each.map((intake) => JSON.stringify(engine.assess(intake, engine.defaultProtocol, at)));
    },
    [asked, assessedAtMs] as const,
  );

  const onServer = asked.map((intake) => JSON.stringify(assess(intake, defaultProtocol, assessedAtMs)));
  expect(inBrowser.length).toBe(intakes);
  expect(inBrowser.filter((bytes, index) => bytes !== onServer[index])).toEqual([]);
  await page.close();
});
