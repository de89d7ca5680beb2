import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ScreeningList } from "../../src/contract/screening.ts";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { answerPage } from "../support/kiosk-walk.ts";

const here = clinicInBrowser(() => startClinicServer());
let page: Page;
beforeEach(async () => {
  page = await here.browser.newPage();
  await page.goto(`${here.clinic.origin}/kiosk/`);
  await page.getByRole("button", { name: "Continue" }).waitFor();
});
afterEach(() => page.close());

const heading = (name: string) => page.getByRole("heading", { level: 1, name });
const received = () => heading("Thank you. We have your answers.").waitFor();
const send = () => page.getByRole("button", { name: "Send my answers" }).click();
const codeShown = () => page.getByText(/^[0-9A-F]{3}-[0-9A-F]{3}$/).innerText();

async function answerAll(familyName: string): Promise<void> {
  while (await answerPage(page, familyName));
}

/** As staff of this machine would find it. */
async function storedFor(familyName: string): Promise<ScreeningList["rows"]> {
  const response = await fetch(`${here.clinic.origin}/api/screenings/search`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: here.clinic.origin },
    body: JSON.stringify({ text: familyName }),
  });
  return ((await response.json()) as ScreeningList).rows;
}

describe("received is said only of what is on the server's disk", () => {
  test("D01 a server that is away is told as not sent yet; when it is back the answers arrive, once", async () => {
    await answerAll("Quillfeather");
    await here.clinic.kill();
    await send();
    await heading("Not sent yet. Please tell the desk.").waitFor();
    const code = await codeShown();
    expect(await page.getByRole("main").innerText()).not.toContain("Quillfeather");

    await here.clinic.startAgain();
    await received();

    expect(await codeShown()).toBe(code);
    const stored = await storedFor("Quillfeather");
    expect(stored).toHaveLength(1);
    expect(stored[0]?.id.slice(0, 6).toUpperCase()).toBe(code.replace("-", ""));
  });

  test("D02 a reply that is lost after the commit leads to a second sending, and to one record", async () => {
    await answerAll("Marrowby");
    let lost = 0;
    await page.route("**/api/kiosk/statements", async (route) => {
      const reply = await route.fetch();
      if (lost++ === 0) await route.abort("connectionreset");
      else await route.fulfill({ response: reply });
    });

    await send();
    await heading("Not sent yet. Please tell the desk.").waitFor();
    await received();

    expect(lost).toBe(2);
    expect(await storedFor("Marrowby")).toHaveLength(1);
  });

  test("D01 a reply that is not the receipt of these answers is not believed", async () => {
    await answerAll("Underhay");
    await page.route("**/api/kiosk/statements", (route) =>
      route.fulfill({ status: 201, json: { receiptId: "0", hash: "0" } }),
    );

    await send();

    await heading("Not sent yet. Please tell the desk.").waitFor();
    expect(await storedFor("Underhay")).toEqual([]);
  });
});

test("C24 what comes back to the kiosk is a receipt and no more", async () => {
  const replies: string[] = [];
  page.on("response", async (response) => {
    if (response.url().includes("/api/")) replies.push(await response.text());
  });
  await answerAll("Oxenholme");

  await send();
  await received();

  expect(replies.length).toBeGreaterThan(1);
  for (const reply of replies) {
    expect(Object.keys(JSON.parse(reply) as object).toSorted()).toEqual(["hash", "receiptId"]);
    expect(reply).not.toContain("Oxenholme");
  }
});
