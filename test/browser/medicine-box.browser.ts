import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { tabTo, tabToField } from "../support/keyboard-in-browser.ts";
import { cardOf, openIntake, pasteInto } from "../support/medicines-in-browser.ts";

const here = clinicInBrowser(startClinicServer);

/** As it is copied from a portal: bullets, numbers, a misspelling, a comma, two in one line. */
const portalList = `• Xanax 0.5mg tid prn
• klonopin 1 at bedtime last took tue
• sertraline 100 mg daily
• lisinopril 10 mg, metformin 500 mg BID
1. 0,25 mg alprazolam comprimé
2. gabapentn 300 mg tid
3. Lorazepam 1 mg/ml inj x1 given by clinic
4. restful blend
levothyroxine 50 mcg daily
APO-LORAZEPAM SUBLINGUAL 1MG
Vitamin D3 1000 units
melatonin 3mg hs prn`;

const openAtDesk = async () =>
  openIntake(await here.browser.newContext({ viewport: { width: 1280, height: 900 } }), here.clinic.origin);
const openOnTablet = async () =>
  openIntake(
    await here.browser.newContext({ viewport: { width: 820, height: 1180 }, hasTouch: true }),
    here.clinic.origin,
  );
const closeContextOf = (page: Page) => page.context().close();

describe("by the keyboard alone", () => {
  test("C14 a name is typed, another is gone to by the arrow keys and picked, and the typed words stay", async () => {
    const page = await openAtDesk();
    await tabToField(page, "Add a medicine");
    await page.keyboard.type("loraz");
    await page.getByRole("option", { name: /^LORazepam/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    const selected = page.getByRole("listbox").getByRole("option", { selected: true });
    await expect.poll(() => selected.innerText()).toMatch(/^LORazepam/);
    await page.keyboard.press("Enter");
    const text = await cardOf(page, "loraz").innerText();
    expect(text).toContain("LORazepam");
    expect(text).toContain("Typed: “loraz”");
    await closeContextOf(page);
  });

  test("C14 Escape, Tab and Enter leave the words as typed, and a misspelling is confirmed by a press", async () => {
    const page = await openAtDesk();
    await tabToField(page, "Add a medicine");
    await page.keyboard.type("clonazpam");
    await page.getByRole("option", { name: /^clonazePAM/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.getByLabel("Add a medicine").inputValue()).toBe("clonazpam");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");

    const card = cardOf(page, "clonazpam");
    expect(await card.innerText()).toContain("“clonazpam” names no known medicine. Do you mean…?");
    await page.evaluate(() => window.scrollTo(0, 0));
    await tabTo(page, "clonazePAM Klonopin");
    await page.keyboard.press("Enter");
    expect(await card.innerText()).toContain("Typed: “clonazpam”, chosen from the list");
    await closeContextOf(page);
  });
});

test("C14 by touch a suggestion is tapped; every row is at least 44 px high, and nothing is covered that is being read", async () => {
  const page = await openOnTablet();
  const box = page.getByLabel("Add a medicine");
  await box.tap();
  await page.keyboard.type("xanax");
  const option = page.getByRole("option", { name: /^ALPRAZolam Xanax/ });
  await option.waitFor();
  const heights = await page
    .getByRole("listbox")
    .getByRole("option")
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  const list = await page.getByRole("listbox").boundingBox();
  const readBack = await page.locator("#add-medicine-read-back").boundingBox();
  const bar = await page.getByText("Preview, not saved").last().boundingBox();
  expect((readBack?.y ?? 0) + (readBack?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
  expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  await option.tap();
  expect(await cardOf(page, "xanax").innerText()).toContain("ALPRAZolam");
  await closeContextOf(page);
});

test("a list pasted from a portal makes one entry of each medicine, and one press takes them out again", async () => {
  const page = await openAtDesk();
  await pasteInto(page, page.getByLabel("Add a medicine"), portalList);
  const cards = page.getByRole("article", { name: /^Medicine \d+:/ });
  await expect.poll(() => cards.count()).toBe(13);
  expect(await page.getByRole("status").filter({ hasText: "13" }).first().innerText()).toContain(
    "added from what was pasted",
  );
  await page.getByText("Show what was pasted").click();
  for (const line of portalList.split("\n"))
    expect(await page.getByText(line, { exact: false }).count()).toBeGreaterThan(0);

  await page.getByRole("button", { name: "Undo: take them out" }).click();
  await expect.poll(() => cards.count()).toBe(0);
  await page.getByRole("button", { name: "Put them back" }).click();
  await expect.poll(() => cards.count()).toBe(13);
  await closeContextOf(page);
});
