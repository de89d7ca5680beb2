import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { inTwoHours } from "../support/in-two-hours.ts";
import { chooseByKeys, tabTo, tabToField } from "../support/keyboard-in-browser.ts";

const here = clinicInBrowser(startClinicServer);

test("the keyboard alone fills the intake, saves it, reviews it and reaches the print", async () => {
  const page = await here.browser.newPage({ viewport: { width: 1480, height: 1000 } });
  await page.goto(here.clinic.origin);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await tabTo(page, "New screening");
  await page.keyboard.press("Enter");
  await page.getByLabel("Family name").waitFor();

  await fillByKeys(page);
  await tabTo(page, "Save screening");
  await page.keyboard.press("Enter");

  await page.waitForURL(/\/screenings\/[0-9a-f-]{36}$/);
  await page.getByText("Timing: ALPRAZolam", { exact: false }).first().waitFor();
  await tabTo(page, "Print");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/print/);
  await page.close();
});

test("C14 Enter in the medicine field adds what was typed and never picks another medicine", async () => {
  const page = await here.browser.newPage({ viewport: { width: 1480, height: 1000 } });
  await page.goto(`${here.clinic.origin}/screenings/new`);
  await tabToField(page, "Add a medicine");
  await page.keyboard.type("lor");
  await page.keyboard.press("Enter");

  const card = page.getByRole("article", { name: /Medicine 1: lor$/ });
  await card.waitFor();
  expect(await card.innerText()).toContain("Do you mean…?");
  await page.close();
});

async function fillByKeys(page: Page): Promise<void> {
  const [date = "", time = ""] = inTwoHours().split("T");
  const [year = "", month = "", day = ""] = date.split("-");
  await tabToField(page, "Family name");
  await page.keyboard.type("Okafor");
  await tabToField(page, "Given name");
  await page.keyboard.type("Maria");
  await tabToField(page, "Birth date");
  await page.keyboard.type("03041984");
  await tabToField(page, "Record number");
  await page.keyboard.type("20817");
  await tabToField(page, "Date");
  await page.keyboard.type(`${month}${day}${year}`);
  await tabToField(page, "Time");
  await page.keyboard.type(time);
  await chooseByKeys(page, "How will ketamine be given?", "IV infusion (into a vein)");
  await chooseByKeys(page, "What is the treatment for?", "Mood");
  await chooseByKeys(page, "Where are we?", "Before the day");
  await chooseByKeys(page, "Who fills in this form?", "Nurse");
  await tabToField(page, "Add a medicine");
  await page.keyboard.type("xanax 0.5 mg prn");
  await page.keyboard.press("Enter");
  await page.getByRole("article", { name: /xanax 0.5 mg prn/ }).waitFor();
}
