import { AxeBuilder } from "@axe-core/playwright";
import { beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { answerEveryQuestionQuietly, fillVisit, listAlprazolam } from "../support/form-in-browser.ts";
import { addTyped, pasteInto } from "../support/medicines-in-browser.ts";

const here = clinicInBrowser(startClinicServer);

let review: string;
beforeAll(async () => {
  review = await saveScreening();
});

const looks = [
  { theme: "light", device: "desk", width: 1480, height: 1000 },
  { theme: "dark", device: "desk", width: 1480, height: 1000 },
  { theme: "light", device: "tablet", width: 820, height: 1180 },
  { theme: "dark", device: "tablet", width: 820, height: 1180 },
] as const;

describe("light and dark, on a desk and on a tablet, there are no accessibility findings", () => {
  test.each([
    ["the list", () => "/"],
    ["an empty intake", () => "/screenings/new"],
    ["a review", () => review],
    ["the correction of a screening", () => `${review}/correct`],
    ["the print packet", () => `${review}/print`],
    ["the clinic's protocol", () => "/clinic"],
    ["the education page", () => "/learn"],
    ["the blank paper form", () => "/paper-form"],
    ["a page that is not there", () => "/nowhere"],
  ])("on %s", async (_name, path) => {
    const page = await open(path());

    expect(await findingsOf(page)).toEqual([]);
    await page.context().close();
  });

  test("on an intake with advisories and with errors", async () => {
    const page = await open("/screenings/new");
    await listAlprazolam(page);
    await page.getByLabel("Add a medicine").fill("restful blend");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Save screening" }).click();
    await page.getByRole("alert").first().waitFor();

    expect(await findingsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe("C14 the medicine part has no accessibility findings", () => {
  test("with the list of suggestions open and one of them gone to", async () => {
    const page = await open("/screenings/new");
    await page.getByLabel("Add a medicine").pressSequentially("loraz");
    await page.getByRole("option", { name: /^LORazepam/ }).waitFor();
    expect(await findingsOf(page)).toEqual([]);

    await page.keyboard.press("ArrowDown");
    await expect
      .poll(() => page.getByRole("listbox").getByRole("option", { selected: true }).count())
      .toBe(1);
    expect(await findingsOf(page)).toEqual([]);
    await page.context().close();
  });

  test("with a misspelling, a look-alike and unclear directions asked about", async () => {
    const page = await open("/screenings/new");
    for (const typed of [
      "clonazpam 1",
      "hydroxyzine 25 mg",
      "0,25 mg alprazolam",
      "Lorazepam 1 mg/ml inj x1",
    ])
      await addTyped(page, typed);

    expect(await findingsOf(page)).toEqual([]);
    await page.context().close();
  });

  test("with an unknown name being classified, its list open and a complaint", async () => {
    const page = await open("/screenings/new");
    const card = await addTyped(page, "restful blend");
    await card.getByRole("button", { name: "Classify it" }).click();
    await card.getByRole("combobox", { name: "It is this drug" }).pressSequentially("melat");
    await page
      .getByRole("option", { name: /^melatonin/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await page.getByText(/Nothing is picked yet/).waitFor();

    expect(await findingsOf(page)).toEqual([]);
    await page.context().close();
  });

  test("with a pasted list, what was pasted opened to be read", async () => {
    const page = await open("/screenings/new");
    await pasteInto(
      page,
      page.getByLabel("Add a medicine"),
      "• Xanax 0.5mg prn\n• sertraline 100 mg\n• zzyzx blend",
    );
    await page.getByText("Show what was pasted").click();

    expect(await findingsOf(page)).toEqual([]);
    await page.context().close();
  });
});

async function open(path: string): Promise<Page> {
  const context = await here.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${here.clinic.origin}${path}`);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await expect.poll(() => page.getByText("Loading").count()).toBe(0);
  return page;
}

async function findingsOf(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const { theme, device, width, height } of looks) {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      for (const { html } of nodes) findings.push(`${theme}, ${device}: ${id}: ${html}`);
  }
  return findings;
}

async function saveScreening(): Promise<string> {
  const page = await here.browser.newPage({ viewport: { width: 1480, height: 1000 } });
  await page.goto(`${here.clinic.origin}/screenings/new`);
  await fillVisit(page);
  await listAlprazolam(page);
  await answerEveryQuestionQuietly(page);
  await page.getByRole("button", { name: "Save screening" }).click();
  await page.waitForURL(/\/screenings\/[0-9a-f-]{36}$/);
  const { pathname } = new URL(page.url());
  await page.close();
  return pathname;
}
