import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Assessment } from "../../rules/index.ts";
import type { StoredScreening } from "../../src/contract/screening.ts";
import {
  assessedAtMs,
  medicine,
  quietIntake,
  withHistory,
  withMedicines,
} from "../support/builders/intake-builder.ts";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicAt } from "../support/clinic-at.ts";

const here = clinicInBrowser(() => startClinicAt(assessedAtMs));

const id = "6f0c4a36-53d5-4b39-9f2c-0b9a4f0e7d11";
beforeAll(async () => {
  await save();
});

/** Zooming in leaves a window of fewer CSS pixels, each drawn larger; 320 across is the narrowest that is supported. */
const windows = [
  { name: "a desk", width: 1480, height: 1000, zoom: 1 },
  { name: "a desk", width: 1480, height: 1000, zoom: 2 },
  { name: "a desk", width: 1480, height: 1000, zoom: 4 },
  { name: "a small desk", width: 1280, height: 1024, zoom: 4 },
  { name: "a tablet", width: 820, height: 1180, zoom: 1 },
  { name: "a tablet", width: 820, height: 1180, zoom: 2 },
] as const;
const colours = ["none", "active"] as const;

describe.each(windows)("on $name at a zoom of $zoom", ({ width, height, zoom }) => {
  test.each(colours)(
    "C10 with forced colours %s every advisory can be reached whole, and the counts are the stored ones",
    async (forcedColors) => {
      const context = await here.browser.newContext({
        viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
        deviceScaleFactor: zoom,
        forcedColors,
      });
      const page = await context.newPage();
      await page.goto(`${here.clinic.origin}/screenings/${id}`);
      await page.getByRole("heading", { level: 1, name: "Okafor, Maria" }).waitFor();
      const { assessment } = await stored();

      expect(await countsShown(page)).toEqual(countsOf(assessment));
      expect(await clippedBlocks(page)).toEqual([]);
      expect(await page.locator("article[data-topic]").count()).toBe(assessment.advisories.length);
      expect(await widerThanWindowPx(page)).toBe(0);
      await context.close();
    },
  );
});

test("C10 no advisory of the highest level can be folded away", async () => {
  const page = await here.browser.newPage();
  await page.goto(`${here.clinic.origin}/screenings/${id}`);
  const blocks = page.locator("article[data-topic]");
  await blocks.first().waitFor();

  expect(await blocks.locator("xpath=ancestor::details").count()).toBe(0);
  await page.close();
});

async function save(): Promise<void> {
  const intake = withHistory(
    withMedicines(quietIntake(), medicine("diazepam"), medicine("oxycodone"), medicine("restful blend")),
    { aneurysmOrArteriovenousMalformation: "yes", sleepApnoea: "untreated" },
  );
  const response = await fetch(`${here.clinic.origin}/api/screenings`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id, deviceNow: new Date(assessedAtMs).toISOString(), intake }),
  });
  if (response.status !== 201) throw new Error(await response.text());
}

async function stored(): Promise<StoredScreening> {
  const response = await fetch(`${here.clinic.origin}/api/screenings/${id}`);
  return (await response.json()) as StoredScreening;
}

function countsOf({ advisories }: Pick<Assessment, "advisories">): readonly number[] {
  return ["stop-and-call", "prescriber-review", "inform"].map(
    (level) => advisories.filter((advisory) => advisory.level === level).length,
  );
}

async function countsShown(page: Page): Promise<readonly number[]> {
  const counts = page.getByRole("list", { name: "Advisories by level" }).getByRole("listitem");
  return (await counts.allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0]));
}

/** Titles of blocks that hold more than they show, stand outside the window, or are covered when scrolled to. */
function clippedBlocks(page: Page): Promise<readonly string[]> {
  return page.locator("article[data-topic]").evaluateAll((blocks) =>
    blocks
      .filter((block) => {
        const title = block.querySelector("h3");
        if (title === null) return true;
        title.scrollIntoView({ block: "center" });
        const { left, right, top, height } = title.getBoundingClientRect();
        const above = document.elementFromPoint(left + 4, top + height / 2);
        const isCovered = above === null || !block.contains(above);
        const isCut = [block, ...block.querySelectorAll("p")].some(
          (part) => part.scrollWidth > part.clientWidth + 1,
        );
        return isCovered || isCut || left < 0 || right > window.innerWidth + 1;
      })
      .map((block) => block.querySelector("h3")?.textContent ?? "a block without a title"),
  );
}

function widerThanWindowPx(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
