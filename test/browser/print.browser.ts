import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Browser } from "playwright-core";
import { launchChromium } from "../support/chromium.ts";
import { readPdf } from "../support/read-pdf.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

test("a printed page is read back with its paper size and its lines in order", async () => {
  const page = await browser.newPage();
  await page.setContent(`
    <style>@page { margin: 20mm; @bottom-right { content: "page " counter(page) " of " counter(pages); } } h2 { break-before: page; }</style>
    <h1>Advisory. Not an order</h1><p>Blood pressure 128/78 mmHg</p><h2>Second page</h2>`);

  const a4 = await readPdf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
  const letter = await readPdf(await page.pdf({ format: "Letter" }));

  expect(a4.map((printed) => printed.lines)).toEqual([
    ["Advisory. Not an order", "Blood pressure 128/78 mmHg", "page 1 of 2"],
    ["Second page", "page 2 of 2"],
  ]);
  expect(a4[0]).toMatchObject({ widthMm: 210, heightMm: 297 });
  expect(letter[0]).toMatchObject({ widthMm: 216, heightMm: 279 });
  await page.close();
});

test("text is drawn with a real font, so that a screenshot shows words and not blanks", async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<p id="wide">WWWWWWWWWW</p><p id="narrow">iiiiiiiiii</p><style>p{display:inline-block}</style>',
  );

  const widthPx = async (id: string) => (await page.locator(id).boundingBox())?.width ?? 0;

  expect(await widthPx("#wide")).toBeGreaterThan(2 * (await widthPx("#narrow")));
  expect(await widthPx("#narrow")).toBeGreaterThan(10);
  await page.close();
});

test("a browser that is not there is a failure that names it, never a skipped test", async () => {
  vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
  await expect(launchChromium()).rejects.toThrow(
    "CHROMIUM_PATH names /nowhere/chromium, which does not exist.",
  );
  vi.unstubAllEnvs();
});
