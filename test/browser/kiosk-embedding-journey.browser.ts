import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFrameMessage, readHostMessage } from "../../src/contract/kiosk/embedding.ts";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { complaintsOf, openHostPage } from "../support/form-in-host-page.ts";
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

const kindsIn = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type);

test("S05 in a page of the strictest policy carries a patient to the end, and its messages and events hold nothing of the patient", async () => {
  site.show("/", element('lang="en"'), { "content-security-policy": strictPolicy() });
  const context = await here.browser.newContext();
  const messages = await recordMessages(context);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const { form, events } = await openHostPage(page, site.listed);

  await answerEverything(form, marker);
  await expect.poll(() => kindsIn(events)).toContain("ketascreen:done");
  await form.getByRole("button", { name: "Finish" }).click();
  await expect.poll(() => kindsIn(events).filter((kind) => kind === "ketascreen:ready")).toHaveLength(2);

  expect(kindsIn(events)[0]).toBe("ketascreen:ready");
  for (const { type, detail } of events)
    expect(detail).toEqual(type === "ketascreen:height" ? expect.any(Number) : null);
  expect(complaints).toEqual([]);
  const understood = messages.map(({ data }) => readFrameMessage(data) ?? readHostMessage(data));
  expect(understood).toEqual(messages.map(({ data }) => data));
  expect(new Set(messages.flatMap(({ data }) => Object.keys(data as object)))).toEqual(
    new Set(["source", "version", "kind", "language", "heightPx"]),
  );
  expect(JSON.stringify({ messages, events })).not.toContain(marker);
  await context.close();
});

test("S05 the plain frame of the documentation works as it is written there", async () => {
  const written = /^```html\n(<iframe[^]*?)^```/m.exec(readFileSync("docs/embedding.md", "utf8"))?.[1] ?? "";
  expect(written).toContain("https://kiosk.clinic.example");
  site.show(
    "/",
    written.replaceAll("https://kiosk.clinic.example", here.clinic.origin).replace("lang=es", "lang=en"),
  );
  const page = await here.browser.newPage();
  const { form } = await openHostPage(page, site.listed);
  await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.style.height)).toMatch(/^\d+px$/);

  await answerEverything(form, marker);

  await page.getByRole("link", { name: "Back to your appointments" }).waitFor();
  await page.close();
});

test("asks before the page is left while answers are not sent yet", async () => {
  site.show("/", element('lang="en"'));
  const context = await here.browser.newContext({ serviceWorkers: "block" });
  await context.route("**/api/kiosk/**", (route) => route.abort());
  const page = await context.newPage();
  const { form } = await openHostPage(page, site.listed);
  while (await answerPage(form, marker));
  await form.getByRole("button", { name: "Send my answers" }).click();
  await form.getByRole("heading", { name: "Not sent yet. Please tell the desk." }).waitFor();

  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  expect((await asked).type()).toBe("beforeunload");
  await context.close();
});
