import { AxeBuilder } from "@axe-core/playwright";
import { beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { assessedAtMs, medicine, quietIntake, withMedicines } from "../support/builders/intake-builder.ts";
import { screeningId } from "../support/builders/screening-builder.ts";
import { startClinicAt } from "../support/clinic-at.ts";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { failingVerify } from "../support/failing-check.ts";
import { readPdf, withoutSpaces } from "../support/read-pdf.ts";

const here = clinicInBrowser(() =>
  startClinicAt(assessedAtMs, { verify: failingVerify, note: () => undefined }),
);
const title = "Rules not verified: 3 control cases came out wrong";
const review = `/screenings/${screeningId}`;

beforeAll(async () => {
  const intake = withMedicines(quietIntake(), medicine("oxycodone"), medicine("diazepam"));
  const deviceNow = new Date(assessedAtMs).toISOString();
  const sent = await fetch(`${here.clinic.origin}/api/screenings`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id: screeningId, deviceNow, intake }),
  });
  expect(sent.status).toBe(201);
});

async function open(path: string, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const context = await here.browser.newContext({ viewport: { width: 1480, height: 1000 }, colorScheme });
  const page = await context.newPage();
  await page.goto(`${here.clinic.origin}${path}`);
  await page.getByText(title).first().waitFor();
  // The banner may come before the page below it.
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  return page;
}

describe("the patient form, while the rules are not verified", () => {
  test("C16 C24 goes on, and tells a patient nothing of it", async () => {
    const page = await here.browser.newPage();
    await page.goto(`${here.clinic.origin}/kiosk/`);
    await page.getByRole("button").first().waitFor();

    expect(await page.content()).not.toMatch(/verified|control case|advisor/i);
    await page.close();
  });
});

describe.each(["light", "dark"] as const)("in %s, while the rules are not verified", (colorScheme) => {
  test.each(["/", "/screenings/new", review, `${review}/print`, "/clinic", "/learn", "/paper-form"])(
    "C16 the banner stands in sight at the top of %s, and axe finds nothing",
    async (path) => {
      const page = await open(path, colorScheme);

      const box = await page.getByText(title).first().boundingBox();
      expect(box?.y ?? Infinity).toBeLessThan(200);
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      await page.context().close();
    },
  );
});

test("C16 every page of the packet says so in its margin, and both parts begin with it", async () => {
  const page = await open(`${review}/print`);
  await page.getByRole("heading", { name: /Monitoring flowsheet/ }).waitFor();
  const pages = await readPdf(await page.pdf({ format: "A4" }));

  expect(pages.length).toBeGreaterThan(1);
  for (const { letters } of pages) expect(letters).toContain("RULESNOTVERIFIED");
  const withBlock = pages.filter(({ letters }) => letters.includes(withoutSpaces(title)));
  expect(withBlock.length).toBeGreaterThanOrEqual(2);
  expect(pages[0]?.letters).toContain(withoutSpaces("Treat it as not screened"));
  await page.context().close();
});

test("C16 a review printed from the browser keeps the banner on paper", async () => {
  const page = await open(review);
  const [first] = await readPdf(await page.pdf({ format: "A4" }));

  expect(first?.letters).toContain(withoutSpaces(title));
  await page.context().close();
});
