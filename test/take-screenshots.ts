/** `npm run screenshots`: the pictures of the README, taken of the journey itself in a real browser. */
import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { takeKioskScreenshots } from "./kiosk-screenshots.ts";
import { launchChromium } from "./support/chromium.ts";
import { startClinicServer } from "./support/clinic-server.ts";
import { answer, answerEveryQuestionQuietly, fillVisit, listAlprazolam } from "./support/form-in-browser.ts";
import { startHostSite } from "./support/host-site.ts";

const folder = "docs/screenshots";
const desk = { width: 1480, height: 1000 };
const tablet = { width: 820, height: 1180 };

mkdirSync(folder, { recursive: true });
const site = await startHostSite();
const env = { EMBED_ORIGINS: site.listed };
const clinic = await startClinicServer({ clinicName: "Harbor Infusion Clinic", env });
const browser = await launchChromium();
try {
  await takeKioskScreenshots(browser, { clinic, site, folder });
  await takeAll(await browser.newPage({ viewport: desk }));
} finally {
  await browser.close();
  await clinic.stop();
  await site.stop();
}

async function takeAll(page: Page): Promise<void> {
  await page.goto(`${clinic.origin}/screenings/new`);
  await fillVisit(page);
  await listAlprazolam(page);
  await page
    .getByRole("article", { name: /xanax/ })
    .getByLabel(/^Time, if known/)
    .fill("21:30");
  for (const typed of ["zoloft 100", "restful blend"]) {
    await page.getByLabel("Add a medicine").fill(typed);
    await page.keyboard.press("Enter");
  }
  const blend = page.getByRole("article", { name: /restful blend/ });
  await answer(blend, "How is it taken?", "As needed");
  await answer(blend, "When was the last dose?", "2 or 3 days ago");
  await page.getByRole("article", { name: /xanax/ }).evaluate((card) => card.scrollIntoView());
  await page.mouse.wheel(0, -120);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/intake.png` });

  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize(tablet);
  await page.screenshot({ path: `${folder}/intake-dark-tablet.png` });

  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(desk);
  await answerEveryQuestionQuietly(page);
  await page.getByRole("button", { name: "Save screening" }).click();
  await page.waitForURL(/\/screenings\/[0-9a-f-]{36}$/);
  await page.getByText("Monitoring schedule", { exact: false }).first().waitFor();
  await page.screenshot({ path: `${folder}/review.png` });

  await page.getByRole("link", { name: "Print" }).click();
  await page.getByRole("button", { name: "Print" }).waitFor();
  await page.screenshot({ path: `${folder}/packet.png`, fullPage: true });
}
