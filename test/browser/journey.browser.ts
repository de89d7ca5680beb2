import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { answer, answerEveryQuestionQuietly, fillVisit, listAlprazolam } from "../support/form-in-browser.ts";
import { readPdf } from "../support/read-pdf.ts";

const here = clinicInBrowser(startClinicServer);

const fixedLine =
  "Do not tell a patient to stop, skip, delay or cut a regular benzodiazepine. Only its prescriber changes it. Sudden stopping can cause seizures and can be life-threatening.";

/** Text on paper, with line ends and non-breaking spaces read as spaces. */
const flat = (text: string) => text.replaceAll(/[\s\u00A0]+/g, " ");

const advisoryTexts = (page: Page) =>
  page.getByRole("complementary", { name: "Advisories, preview" }).innerText();

test("a clinic fills the intake, sees the advisories, saves, reopens and prints, and the paper holds every line", async () => {
  const page = await here.browser.newPage({ viewport: { width: 1480, height: 1000 } });
  await page.goto(`${here.clinic.origin}/screenings/new`);

  await fillVisit(page);
  await listAlprazolam(page);
  await expect.poll(() => advisoryTexts(page), { timeout: 20_000 }).toMatch(/Timing: ALPRAZolam/);
  expect(await advisoryTexts(page)).toContain("Preview, not saved");
  expect(flat(await advisoryTexts(page))).toContain(fixedLine);
  await answerEveryQuestionQuietly(page);
  await page.getByRole("button", { name: "Save screening" }).click();

  await page.waitForURL(/\/screenings\/[0-9a-f-]{36}$/);
  const stored = await storedScreening(page);
  await page.getByText(stored.checkCode).first().waitFor();
  const shown = flat(await page.getByRole("main").innerText());
  for (const text of textsOf(stored)) expect(shown).toContain(text);
  expect(shown).toContain("Okafor, Maria");
  expect(shown).toContain(stored.checkCode);

  await page.goto(here.clinic.origin);
  await page.getByLabel(/Find by name/).fill("okafor");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("link", { name: /Review Okafor, Maria/ }).click();
  await page.getByRole("link", { name: /Print/ }).first().click();
  await page.waitForURL(/\/print/);
  await page.getByRole("button", { name: "Print" }).waitFor();

  for (const format of ["A4", "Letter"] as const) {
    const pages = await readPdf(await page.pdf({ format }));
    const paper = flat(pages.map(({ text }) => text).join("\n"));
    for (const text of textsOf(stored)) expect(paper).toContain(text);
    expect(paper).toContain("xanax 0.5 mg prn");
    pages.forEach(({ text }, index) => {
      expect(flat(text)).toContain("Advisory. Not an order");
      expect(flat(text)).toContain(stored.checkCode);
      expect(flat(text)).toContain("Okafor");
      expect(flat(text)).toContain(`page ${index + 1} of ${pages.length}`);
    });
  }
  await page.close();
});

test("unsaved answers are not lost by a slip: leaving asks first", async () => {
  const page = await here.browser.newPage();
  await page.goto(`${here.clinic.origin}/screenings/new`);
  await page.getByLabel("Family name").fill("Okafor");

  await page.getByRole("link", { name: "Ketascreen" }).click();

  await page.getByRole("dialog").waitFor();
  expect(page.url()).toContain("/screenings/new");
  await page.keyboard.press("Escape");
  expect(await page.getByLabel("Family name").inputValue()).toBe("Okafor");
  await page.close();
});

test("a correction keeps both versions and says what changed", async () => {
  const page = await here.browser.newPage({ viewport: { width: 1480, height: 1000 } });
  await page.goto(here.clinic.origin);
  await page.getByRole("link", { name: /Review Okafor, Maria/ }).click();
  await page.getByRole("link", { name: /Correct/ }).click();
  await page.getByLabel("Family name").waitFor();

  await answer(page, "Sleep apnoea", "Not treated every night");
  await page.getByRole("button", { name: /^Save/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain("Sleep apnoea");
  await dialog.getByRole("button", { name: /Save/ }).click();

  await page.waitForURL(/\/screenings\/[0-9a-f-]{36}$/);
  await page.getByText("Version 2", { exact: false }).first().waitFor();
  const stored = await storedScreening(page);
  expect(stored.version).toBe(2);
  expect(stored.assessment.disposition).toBe("stop-and-call");
  await page.close();
});

type Stored = {
  readonly version: number;
  readonly checkCode: string;
  readonly assessment: {
    readonly disposition?: string;
    readonly advisories: readonly { title: string; findings: readonly { text: readonly string[] }[] }[];
  };
};

/** What the server holds for the screening whose review is open. */
async function storedScreening(page: Page): Promise<Stored> {
  const { pathname } = new URL(page.url());
  return page.evaluate(async (path) => {
    const response = await fetch(`/api${path}`);
    return (await response.json()) as Stored;
  }, pathname);
}

function textsOf({ assessment }: Stored): readonly string[] {
  return assessment.advisories
    .flatMap(({ findings }) => findings.flatMap(({ text }) => text))
    .map(flat)
    .concat(assessment.advisories.length > 0 ? [fixedLine] : []);
}
