import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { kioskCalls } from "../../src/contract/kiosk/addresses.ts";
import type { NewUrgentCall } from "../../src/contract/kiosk/urgent-call.ts";
import { statement, urgentCall } from "../support/builders/statement-builder.ts";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";

const here = clinicInBrowser(startClinicServer);
const onTopWithinMs = 2_000;
const urgentScreeningId = "3f9a2c77-7f7e-4c1c-9d7e-0f6f3a1c2b3d";
const quietScreeningId = "b17c0de5-1111-4222-8333-444455556666";
const barText = "1 patient at the kiosk needs a member of staff now: chest pain now, code 3F9-A2C";

const barOf = (page: Page) => page.getByRole("region", { name: "Urgent calls from the kiosk" });
const callOf = (page: Page) => page.getByRole("article", { name: /code 3F9-A2C$/ });

describe("C24 an urgent answer at the kiosk", () => {
  test("stands on top of the list within two seconds, and of every other page, until somebody attends", async () => {
    const list = await open("/");
    const clinic = await open("/clinic");
    await raise();
    await callOf(list).waitFor({ timeout: onTopWithinMs });
    await barOf(clinic).waitFor({ timeout: onTopWithinMs });
    expect(await barOf(clinic).innerText()).toContain(barText);
    expect(await clinic.title()).toBe("(1 urgent) Clinic protocol · Ketascreen");
    const [call, search] = await Promise.all([
      callOf(list).boundingBox(),
      list.getByRole("search").boundingBox(),
    ]);
    expect(call?.y).toBeLessThan(search?.y ?? 0);

    await list.reload();
    await callOf(list).waitFor();
    await callOf(list).getByLabel("Your name").fill("R. Ames");
    await callOf(list)
      .getByRole("button", { name: /^I am attending/ })
      .click();
    await list.getByText(/^Attended by R\. Ames at \d\d:\d\d: chest pain now/).waitFor();
    await callOf(list).waitFor({ state: "detached" });
    await barOf(clinic).waitFor({ state: "detached" });
    await Promise.all([list.context().close(), clinic.context().close()]);
  });

  test("leaves who a form is about and when it starts in sight", async () => {
    await raise({ id: "b1c2d3e4-0000-4000-8000-000000000002" });
    const page = await open("/screenings/new");
    await barOf(page).waitFor();
    await page.mouse.wheel(0, 900);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    const bar = await barOf(page).boundingBox();
    const save = await page.getByRole("button", { name: "Save screening" }).boundingBox();
    expect(bar?.y).toBe(0);
    expect(save?.y).toBeGreaterThanOrEqual(bar?.height ?? Infinity);
    await page.context().close();
  });
});

describe("light and dark, on a desk and on a tablet, there are no accessibility findings", () => {
  beforeAll(async () => {
    await send(kioskCalls.createStatement, {
      id: quietScreeningId,
      deviceNow: new Date().toISOString(),
      statement: statement({ today: { chestPainNow: "yes" } }),
    });
    await raise({ id: "b1c2d3e4-0000-4000-8000-000000000003", answer: "suicidal-thoughts", sure: false });
  });

  test.each([
    ["the list with calls", "/"],
    ["what a patient said", `/screenings/${quietScreeningId}`],
    ["the form that completes it, under the bar", `/screenings/${quietScreeningId}/correct`],
    ["the print page of what nobody has assessed", `/screenings/${quietScreeningId}/print`],
    ["a page under the bar", "/clinic"],
  ])("on %s", async (_name, path) => {
    const page = await open(path);
    await page
      .getByText(/needs? a member of staff now/i)
      .first()
      .waitFor();
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

const raise = (changes: Partial<NewUrgentCall> = {}): Promise<void> =>
  send(kioskCalls.raiseUrgentCall, urgentCall({ screeningId: urgentScreeningId, ...changes }));

async function send(path: string, body: unknown): Promise<void> {
  const response = await fetch(`${here.clinic.origin}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(201);
}

async function findingsOf(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [width, height] of [
      [1480, 1000],
      [820, 1180],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations)
        for (const { html } of nodes) findings.push(`${colorScheme}, ${width}\u00a0px: ${id}: ${html}`);
    }
  }
  return findings;
}
