import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFrameMessage, readHostMessage } from "../../src/contract/kiosk/embedding.ts";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { startHostSite, type HostSite } from "../support/host-site.ts";
import { answerEverything, answerPage } from "../support/kiosk-walk.ts";
import { recordMessages } from "../support/recorded-messages.ts";

let site: HostSite;
beforeAll(async () => {
  site = await startHostSite();
});
afterAll(() => site.stop());
const here = clinicInBrowser(() => startClinicServer({ env: { EMBED_ORIGINS: site.listed } }));

const marker = "Quokkaberg";
const element = (attributes = "") =>
  `<script src="${here.clinic.origin}/kiosk/embed.js"></script><ketascreen-intake ${attributes}></ketascreen-intake>`;
const strictPolicy = () =>
  `default-src 'none'; script-src ${here.clinic.origin}; frame-src ${here.clinic.origin}; ` +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

describe("the element", () => {
  test("S05 in a page of the strictest policy carries a patient to the end, and its messages and events hold nothing of the patient", async () => {
    site.show("/", element('lang="en"'), { "content-security-policy": strictPolicy() });
    const context = await here.browser.newContext();
    const messages = await recordMessages(context);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const { form, events } = await open(page, site.listed);

    await answerEverything(form, marker);
    await expect.poll(() => kindsIn(events)).toContain("ketascreen:done");
    await form.getByRole("button", { name: "Finish" }).click();
    await expect.poll(() => kindsIn(events).filter((kind) => kind === "ketascreen:ready")).toHaveLength(2);

    expect(kindsIn(events)[0]).toBe("ketascreen:ready");
    expect(
      events.every(({ type, detail }) => (type === "ketascreen:height") === (typeof detail === "number")),
    );
    expect(complaints).toEqual([]);
    const understood = messages.map(({ data }) => readFrameMessage(data) ?? readHostMessage(data));
    expect(understood).toEqual(messages.map(({ data }) => data));
    expect(new Set(messages.flatMap(({ data }) => Object.keys(data as object)))).toEqual(
      new Set(["source", "version", "kind", "language", "heightPx"]),
    );
    expect(JSON.stringify({ messages, events })).not.toContain(marker);
    await context.close();
  });

  test("is as tall as the form on every page, so that nothing scrolls inside", async () => {
    site.show("/", element());
    const page = await here.browser.newPage({ viewport: { width: 600, height: 700 } });
    const { form } = await open(page, site.listed);
    const spare = () =>
      form.evaluate(() => innerHeight - Math.ceil(document.documentElement.getBoundingClientRect().height));

    for (let asked = 0; asked < 4; asked++) {
      await expect.poll(spare).toBe(0);
      await answerPage(form, marker);
    }
    await page.close();
  });

  test("brings the next question into view where the page around it has to be scrolled", async () => {
    site.show("/", `<p>${"Welcome.<br>".repeat(30)}</p>${element()}`);
    const page = await here.browser.newPage({ viewport: { width: 600, height: 500 } });
    const { form } = await open(page, site.listed);
    await answerPage(form, marker);

    const heading = form.getByRole("heading", { level: 1 });
    await expect.poll(async () => ((await heading.boundingBox())?.y ?? -1) > 0).toBe(true);
    expect((await heading.boundingBox())?.y).toBeLessThan(400);
    await page.close();
  });

  test("follows a change of its language and keeps the answers", async () => {
    site.show("/", element('lang="en"'));
    const page = await here.browser.newPage();
    const { form } = await open(page, site.listed);
    await form.getByRole("button", { name: "Continue" }).click();
    await form.getByLabel("First name").fill(marker);

    await page.locator("ketascreen-intake").evaluate((intake) => intake.setAttribute("lang", "es-MX"));

    await expect.poll(() => form.evaluate(() => document.documentElement.lang)).toBe("es");
    expect(await form.getByRole("textbox").first().inputValue()).toBe(marker);
    expect(await page.locator("iframe").getAttribute("title")).toBe("Preguntas antes de su tratamiento");
    await page.close();
  });

  test("asks before the page is left while answers are not sent yet", async () => {
    site.show("/", element('lang="en"'));
    const context = await here.browser.newContext({ serviceWorkers: "block" });
    await context.route("**/api/kiosk/**", (route) => route.abort());
    const page = await context.newPage();
    const { form } = await open(page, site.listed);
    while (await answerPage(form, marker));
    await form.getByRole("button", { name: "Send my answers" }).click();
    await form.getByRole("heading", { name: "Not sent yet. Please tell the desk." }).waitFor();

    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe("beforeunload");
    await context.close();
  });

  test("may stand twice in a page, be loaded twice, be moved, and be taken out and put in", async () => {
    site.show("/", `${element('id="first"')}${element('id="second"')}<div id="elsewhere"></div>`);
    const page = await here.browser.newPage();
    const complaints = complaintsOf(page);
    await open(page, site.listed);
    const headings = () =>
      Promise.all(formsIn(page).map((form) => form.getByRole("heading", { level: 1 }).innerText()));
    await expect.poll(headings).toHaveLength(2);

    await formsIn(page)[0]?.getByRole("button", { name: "Continue" }).click();
    await page.evaluate(() => {
      const [first, elsewhere] = [document.getElementById("first"), document.getElementById("elsewhere")];
      (elsewhere as HTMLElement & { moveBefore: (node: Node | null, before: null) => void }).moveBefore(
        first,
        null,
      );
    });
    await expect.poll(headings).toContain("What is your name?");

    await page.evaluate(() => {
      const first = document.getElementById("first");
      first?.remove();
      document.body.append(first ?? "");
    });
    await expect
      .poll(headings)
      .toEqual(["Some questions before your treatment", "Some questions before your treatment"]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test("S05 the plain frame of the documentation works as it is written there", async () => {
  const written = /^```html\n(<iframe[^]*?)^```/m.exec(readFileSync("docs/embedding.md", "utf8"))?.[1] ?? "";
  expect(written).toContain("https://kiosk.clinic.example");
  site.show(
    "/",
    written.replaceAll("https://kiosk.clinic.example", here.clinic.origin).replace("lang=es", "lang=en"),
  );
  const page = await here.browser.newPage();
  const { form } = await open(page, site.listed);
  await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.style.height)).toMatch(/^\d+px$/);

  await answerEverything(form, marker);

  await page.getByRole("link", { name: "Back to your appointments" }).waitFor();
  await page.close();
});

type HostEvent = { readonly type: string; readonly detail: unknown };
const kindsIn = (events: readonly HostEvent[]) => events.map(({ type }) => type);
const formsIn = (page: Page) => page.frames().filter((frame) => frame.url().includes("/kiosk/"));

/** Opens a page that holds the form, and hears on its document what the element says. */
async function open(page: Page, address: string): Promise<{ form: Frame; events: readonly HostEvent[] }> {
  const events: HostEvent[] = [];
  await page.exposeFunction("recordEvent", (event: HostEvent) => void events.push(event));
  await page.addInitScript(() => {
    const { recordEvent } = window as unknown as { recordEvent: (event: HostEvent) => void };
    for (const kind of ["ready", "height", "done"])
      document.addEventListener(`ketascreen:${kind}`, (event) =>
        recordEvent({ type: event.type, detail: (event as CustomEvent<unknown>).detail }),
      );
  });
  await page.goto(address);
  await expect.poll(() => formsIn(page).length).toBeGreaterThan(0);
  const [form] = formsIn(page);
  if (form === undefined) throw new Error("No frame holds the form.");
  await form.getByRole("button", { name: "Continue" }).waitFor();
  return { form, events };
}

/** What the page refused, by its policy or by an error. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return complaints;
}
